// id: approvals
// title: Who approved what?
// title-zh: 谁批准了什么？
// category: agencies
// purpose: The policies, parks, bodies and pilots that ministries, congresses and regulators approved, adopted or recognised.
// purpose-zh: 国家部委、市人大、监管机构等批准、认定或通过的政策、园区、企业与试点。
// keywords: 批准, 批复, 认定, 通过, 审议, 同意, 获批; approve, approved, approval, adopted, recognised
// answers: act, policy, park, enterprise, bank, honour, body, program
// param: agency | string | null | full or short name of the approving body; null for all
// values: agency | MATCH (n:Agency)-[:APPROVED]->(:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: object | string | null | full or short name of what was approved; null for all
// values: object | MATCH (:Agency)-[:APPROVED]->(n:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: date | the date as far as the text tells it | ISO date
// column: agency | the body that approved
// column: object | what it approved
// column: kind | the type of the object
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: agency=银监会 | In 2011 中国银监会 approved 浦发硅谷银行有限公司.
MATCH (a:Agency)-[r:APPROVED]->(o:Entity)
WHERE ($agency IS NULL OR (a.name = $agency OR $agency IN a.aliases)) AND ($object IS NULL OR o.name = $object OR $object IN o.aliases)
  AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, a.name AS agency, o.name AS object, head([l IN labels(o) WHERE l <> 'Entity']) AS kind,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, agency, object, a.id, o.id
