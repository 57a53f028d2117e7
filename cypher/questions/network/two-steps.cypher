// id: two-steps
// title: What lies within two steps of an entity?
// title-zh: 某实体两步以内的关系网是什么？
// category: network
// purpose: The relationships within two steps of one entity, each once: the graph around it.
// purpose-zh: 某实体两步以内的全部关系，可画成图。
// keywords: 两步, 二度, 关系网, 网络, 图; two steps, two-step, graph, network around
// answers: relation
// param: entity | string | 浦发银行 | full or short name of the entity
// values: entity | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// param: limit | integer | 200 | the most rows to give
// asks: entity
// column: step | 1 for its own relationships, 2 for those of its neighbours
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: entity=浦发银行 | Its product 科技小巨人信贷, its partner 市科委, and what stands around these.
MATCH (n:Entity)
WHERE (n.name = $entity OR $entity IN n.aliases)
MATCH (n)-[r1]-(m:Entity)
WHERE $planned OR r1.status = 'done'
OPTIONAL MATCH (m)-[r2]-(k:Entity)
WHERE k.id <> n.id AND NOT m:Industry AND NOT m:Region AND ($planned OR r2.status = 'done')
WITH collect(DISTINCT r1) AS near, collect(DISTINCT r2) AS far
UNWIND [r IN near | {step: 1, fact: r}] + [r IN far WHERE NOT r IN near | {step: 2, fact: r}] AS found
WITH found.step AS step, found.fact AS r
RETURN step, startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY step, relation, source, target, startNode(r).id, endNode(r).id
LIMIT $limit
