// id: cooperations
// title: Who cooperates with whom?
// title-zh: 谁与谁开展合作？
// category: cooperation
// purpose: The agreements and joint acts between organisations, districts and regions, each with its sentence.
// purpose-zh: 机构、区县、地区之间的协议与共同行动，附原句。
// keywords: 合作, 签约, 协议, 共同, 联合; cooperate, cooperates, cooperation, work with, partner, partners, sign, signed
// answers: cooperation, body
// param: entity | string | null | full or short name of one side, or of the district that a side belongs to; null for all
// values: entity | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: other | string | null | full or short name of the other side; null for all
// values: other | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: date | the date as far as the text tells it | ISO date
// column: one | one side
// column: other | the other side
// column: agreement | the agreement signed, where the text names it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: entity=上海联合产权交易所 | On 9 February 2010 it signed with 徐汇区人民政府 to build 上海知识产权交易中心.
MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)
WHERE ($entity IS NULL OR (a.name = $entity OR $entity IN a.aliases) OR (b.name = $entity OR $entity IN b.aliases)
       OR EXISTS { MATCH (body:Agency)-[:PART_OF]->(d:District) WHERE body.id IN [a.id, b.id] AND (d.name = $entity OR $entity IN d.aliases) })
  AND ($other IS NULL OR (a.name = $other OR $other IN a.aliases) OR (b.name = $other OR $other IN b.aliases))
  AND ($year IS NULL OR r.year = $year)
  AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, a.name AS one, b.name AS other, r.agreement AS agreement,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, one, other, a.id, b.id
