// id: acts-of-agency
// title: What did an agency do, and with whom?
// title-zh: 某部门做了什么、与谁一起做？
// category: agencies
// purpose: Everything that an agency issued, set up, funded, offered, hosted or agreed on, with the others who did the same thing with it.
// purpose-zh: 某机关发布、设立、资助、推出、主办或签约的一切，以及共同参与者。
// keywords: 做了什么, 工作, 举措, 开展, 一起, 共同; do, did, acts, activities, done, work, together
// answers: act, event
// param: agency | string | 市科委 | full or short name of the agency or district
// values: agency | MATCH (n:Entity) WHERE n:Agency OR n:District RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: agency
// column: year | the year of the act; null where no text tells it
// column: act | the relationship's type
// column: object | what or whom the act was about
// column: kind | the type of the object
// column: together | the others who stand in the same relationship to the object
// column: amount | the sum; null where no text tells it | yuan
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: agency=市科委; year=2011 | In 2011 市科委 brought out 科技小巨人信贷 with 浦发银行, worked with 市金融办 and signed with 联合国环境规划署.
MATCH (a:Entity)-[r]-(o:Entity)
WHERE (a.name = $agency OR $agency IN a.aliases)
  AND (startNode(r).id = a.id OR type(r) = 'COOPERATES_WITH')
  AND NOT type(r) IN ['PART_OF', 'LOCATED_IN']
  AND ($year IS NULL OR r.year = $year)
  AND ($planned OR r.status = 'done')
OPTIONAL MATCH (other:Entity)-[s]->(o)
WHERE type(s) = type(r) AND type(s) <> 'COOPERATES_WITH' AND other.id <> a.id
  AND ($planned OR s.status = 'done')
WITH a, r, o, other
ORDER BY other.name, other.id
WITH a, r, o, collect(other.name) AS together
RETURN r.year AS year, type(r) AS act, o.name AS object, head([l IN labels(o) WHERE l <> 'Entity']) AS kind,
       together, r.amount AS amount, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, act, object, o.id, startNode(r).id, a.id
