// id: most-connected
// title: Who is most connected?
// title-zh: 谁的联系最多？
// category: network
// purpose: The entities with the most relationships, of all types or of one.
// purpose-zh: 关系最多的主体，可限定类型。
// keywords: 联系最多, 最活跃, 中心, 核心, 最多; most connected, hub, hubs, central, most active
// answers: entity, body
// param: kind | string | null | only entities of this type, such as Agency; null for all but places and fields
// values: kind | MATCH (n:Entity) UNWIND labels(n) AS value WITH DISTINCT value WHERE value <> 'Entity' RETURN value ORDER BY value
// param: limit | integer | 20 | the most rows to give
// param: planned | boolean | false | true brings in planned and negated facts
// column: name | the entity's name
// column: kind | the type of the entity
// column: facts | how many relationships it has
// column: neighbours | to how many different entities
// column: types | the relationship types
// example: kind=Agency | 市科委 leads by far.
MATCH (n:Entity)-[r]-(m:Entity)
WHERE ($planned OR r.status = 'done') AND (CASE WHEN $kind IS NULL THEN NOT n:Region AND NOT n:District AND NOT n:Industry ELSE $kind IN labels(n) END)
WITH n, r, m
ORDER BY type(r)
WITH n, count(r) AS facts, count(DISTINCT m) AS neighbours, collect(DISTINCT type(r)) AS types
RETURN n.name AS name, head([l IN labels(n) WHERE l <> 'Entity']) AS kind, facts, neighbours, types
ORDER BY facts DESC, neighbours DESC, name, n.id
LIMIT $limit
