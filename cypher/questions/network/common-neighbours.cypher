// id: common-neighbours
// title: What do two entities have in common?
// title-zh: 两个实体有哪些共同的联系？
// category: network
// purpose: The entities that stand in a relationship to both of two, with both relationships and their sentences.
// purpose-zh: 与两者都有关系的实体，及各自的关系和原句。
// keywords: 共同, 都, 相同, 交集; in common, common, both, shared
// answers: relation
// param: one | string | 市科委 | full or short name of one entity
// values: one | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: other | string | 浦发银行 | full or short name of the other
// values: other | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: one, other
// column: common | the entity that both relate to
// column: kind | the type of the entity
// column: relationOne | how the one relates to it
// column: relationOther | how the other relates to it
// column: evidence | the passages that state it, the best first | passage ids
// column: quotes | both sentences
// example: one=市科委; other=浦发银行 | Both offer 科技小巨人信贷.
MATCH (a:Entity)-[r]-(c:Entity)-[s]-(b:Entity)
WHERE (a.name = $one OR $one IN a.aliases) AND (b.name = $other OR $other IN b.aliases) AND a.id <> b.id
  AND ($planned OR r.status = 'done') AND ($planned OR s.status = 'done')
RETURN c.name AS common, head([l IN labels(c) WHERE l <> 'Entity']) AS kind, type(r) AS relationOne, type(s) AS relationOther,
       r.evidence + [id IN s.evidence WHERE NOT id IN r.evidence] AS evidence, [r.quote, s.quote] AS quotes
ORDER BY common, relationOne, relationOther, c.id, a.id, b.id, startNode(r).id, startNode(s).id
