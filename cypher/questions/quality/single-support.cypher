// id: single-support
// title: Which facts have one support only?
// title-zh: 哪些事实只有一处依据？
// category: quality
// purpose: The facts that a single passage states, to be read again before they are relied on.
// purpose-zh: 只有一个段落支持的事实，可限定关系类型。
// keywords: 一处, 单一, 依据, 支持, 只有一个; single, one support, only one passage, weak
// answers: fact
// param: type | string | null | only this relationship type, such as FUNDED; null for all
// values: type | MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS value ORDER BY value
// param: limit | integer | 100 | the most rows to give
// param: planned | boolean | false | true brings in planned and negated facts
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: rule | the rule that found it
// column: carried | what was carried into the sentence; null where both names stand in it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: type=INVESTED_IN | Shares that one sentence tells.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.support = 1 AND ($type IS NULL OR type(r) = $type) AND ($planned OR r.status = 'done')
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.rule AS rule, r.carriedBy AS carried, r.status AS status,
       r.evidence AS evidence, r.quote AS quote
ORDER BY relation, source, target, a.id, b.id
LIMIT $limit
