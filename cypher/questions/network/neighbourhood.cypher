// id: neighbourhood
// title: What stands around an entity?
// title-zh: 某实体周围有哪些关系？
// category: network
// purpose: Every relationship of one entity, best supported first: the start for exploring.
// purpose-zh: 某实体的全部关系，支持最多的在前：探索的起点。
// keywords: 周围, 关系, 邻居, 相关, 联系; around, neighbourhood, neighbours, relations, related
// answers: relation
// param: entity | string | 科技小巨人信贷 | full or short name of the entity
// values: entity | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// param: limit | integer | 100 | the most rows to give
// asks: entity
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: kind | the type of the neighbour
// column: year | the year of the fact; null where no text tells it
// column: support | how many passages state it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: entity=科技小巨人信贷 | 市科委 and 浦发银行 offer it.
MATCH (n:Entity)-[r]-(m:Entity)
WHERE (n.name = $entity OR $entity IN n.aliases) AND ($planned OR r.status = 'done')
RETURN startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target,
       head([l IN labels(m) WHERE l <> 'Entity']) AS kind, r.year AS year, r.support AS support,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY support DESC, relation, source, target, startNode(r).id, endNode(r).id, n.id
LIMIT $limit
