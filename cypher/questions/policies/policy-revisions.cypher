// id: policy-revisions
// title: Which policies were revised, drafted or prepared?
// title-zh: 哪些政策被修订、起草或正在研究制定？
// category: policies
// purpose: The policies that someone revised, drafted or prepared rather than issued, and the amendments of older ones.
// purpose-zh: 修订、起草、编制或研究制定中的政策，以及取代旧政策的新政策。
// keywords: 修订, 起草, 编制, 研究制定, 修改, 取代; revise, revised, revision, drafted, amended, amendment, prepared
// answers: policy
// param: agency | string | null | full or short name of the body; null for all
// values: agency | MATCH (n:Entity)-[:ISSUED]->(:Policy) RETURN DISTINCT n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: actor | who revised or drafted it, or the newer policy
// column: action | drafted, revised or amends
// column: policy | the policy
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: agency=杨浦区 | 杨浦区 drafted 《杨浦国家创新型试点城区发展规划纲要》.
MATCH (a:Entity)-[r:ISSUED|AMENDS]->(p:Policy)
WHERE (type(r) = 'AMENDS' OR r.action <> 'issued') AND ($agency IS NULL OR (a.name = $agency OR $agency IN a.aliases)) AND ($planned OR r.status = 'done')
RETURN r.year AS year, a.name AS actor, CASE type(r) WHEN 'AMENDS' THEN 'amends' ELSE r.action END AS action, p.name AS policy,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, actor, action, policy, a.id, p.id
