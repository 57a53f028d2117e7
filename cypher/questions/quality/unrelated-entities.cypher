// id: unrelated-entities
// title: Which entities stand in no relationship?
// title-zh: 哪些实体没有任何关系？
// category: quality
// purpose: The entities that are named only: no relationship and no figure is about them.
// purpose-zh: 只被提到、没有关系也没有数据的实体。
// keywords: 孤立, 没有关系, 未关联; unrelated, isolated, orphan, without relations
// answers: entity
// param: kind | string | null | only entities of this type, such as Policy; null for all
// values: kind | MATCH (n:Entity) UNWIND labels(n) AS value WITH DISTINCT value WHERE value <> 'Entity' RETURN value ORDER BY value
// param: limit | integer | 100 | the most rows to give
// column: name | the entity's name
// column: kind | the type of the entity
// column: mentions | how often it is named
// column: evidence | the passages that name it | passage ids
// example: kind=Policy | Policies that a time line names without who issued them.
MATCH (n:Entity)
WHERE ($kind IS NULL OR $kind IN labels(n)) AND NOT EXISTS { (n)--(:Entity) } AND NOT EXISTS { (n)<-[:ABOUT]-(:Observation) }
OPTIONAL MATCH (t:Passage)-[:MENTIONS]->(n)
WITH n, t
ORDER BY t.id
WITH n, collect(t.id) AS evidence
RETURN n.name AS name, head([l IN labels(n) WHERE l <> 'Entity']) AS kind, n.mentions AS mentions, evidence
ORDER BY mentions DESC, kind, name, n.id
LIMIT $limit
