// id: evidence-of-fact
// title: Which sentences state that two entities are related?
// title-zh: 哪些原文证明两者之间的关系？
// category: evidence
// purpose: Every passage behind every relationship between two entities, with report, heading and full text.
// purpose-zh: 两个实体之间每一关系背后的每一段落，附报告、标题与全文。
// keywords: 原文, 证据, 证明, 出处, 依据; evidence, sentence, sentences, proof, source, prove
// answers: evidence, relation
// param: one | string | 市科委 | full or short name of one entity
// values: one | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: other | string | 浦发银行 | full or short name of the other
// values: other | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: type | string | null | only this relationship type, such as COOPERATES_WITH; null for all
// values: type | MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS value ORDER BY value
// asks: one, other
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: status | done, planned or negated
// column: rule | the rule that found it
// column: report | title of the report
// column: heading | the heading above the passage
// column: evidence | the passage | passage ids
// column: quote | the best sentence over all passages
// column: text | the passage's full text
// example: one=市科委; other=浦发银行 | The report of 2011 says that both brought out 科技小巨人信贷.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (a.name = $one OR $one IN a.aliases) AND (b.name = $other OR $other IN b.aliases)
  AND ($type IS NULL OR type(r) = $type)
UNWIND r.evidence AS passage
MATCH (report:Report)-[:HAS_PASSAGE]->(p:Passage {id: passage})
RETURN startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target, r.status AS status, r.rule AS rule,
       report.title AS report, p.heading AS heading, [p.id] AS evidence, r.quote AS quote, p.text AS text
ORDER BY relation, source, target, startNode(r).id, endNode(r).id, p.id
