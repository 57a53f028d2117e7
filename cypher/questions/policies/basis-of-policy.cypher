// id: basis-of-policy
// title: What is a policy based on?
// title-zh: 某政策依据哪些文件制定？
// category: policies
// purpose: The documents that a policy or programme follows, carries out or goes with, each with its sentence.
// purpose-zh: 某政策或计划所依据、落实的上位文件，附原句。
// keywords: 依据, 根据, 落实, 上位, 基础; based, basis, follows, carries out
// answers: policy, evidence
// param: policy | string | null | full title, nickname or document number; null for all
// values: policy | MATCH (n:Entity)-[:BASED_ON]->(:Policy) RETURN DISTINCT n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: policy | the policy or programme that rests on another
// column: basis | the document that it is based on
// column: number | the document number of the basis
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: policy=市级财政科技投入基础前沿类专项联动管理实施细则 | It carries out 《本市加强财政科技投入联动与统筹管理实施方案》.
MATCH (p:Entity)-[r:BASED_ON]->(b:Policy)
WHERE ($policy IS NULL OR (p.name = $policy OR $policy IN p.aliases) OR p.number = $policy)
  AND ($planned OR r.status = 'done')
RETURN p.name AS policy, b.name AS basis, b.number AS number, r.year AS year,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY policy, basis, p.id, b.id
