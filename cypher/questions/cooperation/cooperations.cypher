// id: cooperations
// title: Who cooperates with whom?
// title-zh: 谁与谁开展合作？
// category: cooperation
// purpose: The agreements and joint acts between organisations, districts and regions, each with its sentence.
// param: entity | string | null | full or short name of one side; null for all
// param: year | integer | null | only this year; null for all years
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: date | the date as far as the text tells it, ISO
// column: one | one side
// column: other | the other side
// column: agreement | the agreement signed, where the text names it
// column: status | done, planned or negated
// column: reports | ids of the reports that state it
// column: quote | the sentence that states it
MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)
WHERE ($entity IS NULL OR a.name = $entity OR $entity IN a.aliases OR b.name = $entity OR $entity IN b.aliases)
  AND ($year IS NULL OR r.year = $year)
  AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, a.name AS one, b.name AS other, r.agreement AS agreement,
       r.status AS status, r.documents AS reports, r.quote AS quote
ORDER BY year, date, one, other, a.id, b.id
