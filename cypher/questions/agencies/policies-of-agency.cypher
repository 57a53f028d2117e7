// id: policies-of-agency
// title: Which policies did an agency issue, by year?
// title-zh: 某部门历年发布了哪些政策？
// category: agencies
// purpose: The policies that an agency, a district or another body issued, drafted or revised, oldest first, each with its sentence.
// param: agency | string | 长宁区 | full or short name of the issuing body: an agency, a district, an institution
// param: year | integer | null | only this year; null for all years
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year in which it was issued; null where no text tells it
// column: date | the date as far as the text tells it, ISO
// column: policy | the policy's title
// column: number | the policy's document number
// column: action | issued, drafted or revised
// column: agency | the body's full name
// column: status | done, planned or negated
// column: reports | ids of the reports that state it
// column: quote | the sentence that states it
MATCH (a:Entity)-[r:ISSUED]->(p:Policy)
WHERE (a.name = $agency OR $agency IN a.aliases)
  AND ($year IS NULL OR r.year = $year)
  AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, p.name AS policy, p.number AS number, r.action AS action,
       a.name AS agency, r.status AS status, r.documents AS reports, r.quote AS quote
ORDER BY year, date, policy, p.id, a.id
