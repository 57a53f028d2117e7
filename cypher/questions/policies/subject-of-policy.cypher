// id: subject-of-policy
// title: What is a policy about?
// title-zh: 某政策规范什么、面向什么领域？
// category: policies
// purpose: What a policy governs, by its title or by what is said, and the fields that it is devoted to.
// purpose-zh: 政策所规范的资金、计划、园区、区县，以及所面向的领域。
// keywords: 规范, 内容, 面向, 对象, 领域, 管什么, 管的; about, govern, governs, subject, scope, regulate
// answers: field, evidence, task
// param: policy | string | null | full title, nickname or document number; null for all
// values: policy | MATCH (n:Policy) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: policy | the policy
// column: relation | the relationship's type
// column: object | what it governs or is devoted to
// column: kind | the type of the object
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: policy=上海市科技创新券管理办法（试行） | It governs 上海市科技创新券.
MATCH (p:Policy)-[r:GOVERNS|FOCUSES_ON]->(o:Entity)
WHERE ($policy IS NULL OR (p.name = $policy OR $policy IN p.aliases) OR p.number = $policy) AND ($planned OR r.status = 'done')
RETURN p.name AS policy, type(r) AS relation, o.name AS object, head([l IN labels(o) WHERE l <> 'Entity']) AS kind,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY policy, relation, object, p.id, o.id
