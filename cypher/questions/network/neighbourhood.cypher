// id: neighbourhood
// title: What stands around an entity?
// title-zh: 某实体周围有哪些关系？
// category: network
// purpose: Every relationship of one entity, best supported first: the start for exploring.
// param: entity | string | 科技小巨人信贷 | full or short name of the entity
// param: planned | boolean | false | true brings in planned and negated facts
// param: limit | integer | 100 | the most rows to give
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: kind | the type of the neighbour
// column: year | the year of the fact; null where no text tells it
// column: support | how many passages state it
// column: status | done, planned or negated
// column: reports | ids of the reports that state it
// column: quote | the sentence that states it
MATCH (n:Entity)-[r]-(m:Entity)
WHERE (n.name = $entity OR $entity IN n.aliases) AND ($planned OR r.status = 'done')
RETURN startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target,
       head([l IN labels(m) WHERE l <> 'Entity']) AS kind, r.year AS year, r.support AS support,
       r.status AS status, r.documents AS reports, r.quote AS quote
ORDER BY support DESC, relation, source, target, startNode(r).id, endNode(r).id, n.id
LIMIT $limit
