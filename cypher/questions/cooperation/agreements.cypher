// id: agreements
// title: Which agreements were signed?
// title-zh: 签订了哪些协议？
// category: cooperation
// purpose: The agreements and memoranda that the texts name, with both sides.
// purpose-zh: 有名称的协议、备忘录及签约双方。
// keywords: 协议, 备忘录, 签订, 签署, 签约, 签过, 签了; agreement, agreements, memorandum, signed, contract
// answers: agreement, cooperation
// param: entity | string | null | full or short name of one side, or of the district that a side belongs to; null for all
// values: entity | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: other | string | null | full or short name of the other side; null for all
// values: other | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: date | the date as far as the text tells it | ISO date
// column: agreement | the agreement
// column: one | one side
// column: other | the other side
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: entity=长宁区信息化委员会 | It signed 《共建移动智能办公平台协议》 with 联想（上海）有限公司 in 2010.
MATCH (a:Entity)-[r:COOPERATES_WITH]->(b:Entity)
WHERE (r.agreement IS NOT NULL OR r.quote CONTAINS '协议' OR r.quote CONTAINS '备忘录' OR r.quote CONTAINS '签约')
  AND ($entity IS NULL OR (a.name = $entity OR $entity IN a.aliases) OR (b.name = $entity OR $entity IN b.aliases)
       OR EXISTS { MATCH (body:Agency)-[:PART_OF]->(d:District) WHERE body.id IN [a.id, b.id] AND (d.name = $entity OR $entity IN d.aliases) })
  AND ($other IS NULL OR (a.name = $other OR $other IN a.aliases) OR (b.name = $other OR $other IN b.aliases))
  AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, r.agreement AS agreement, a.name AS one, b.name AS other,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, one, other, a.id, b.id
