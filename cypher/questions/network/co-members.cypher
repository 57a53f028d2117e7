// id: co-members
// title: Who belongs to the same alliance, platform or list?
// title-zh: 哪些单位同属一个联盟、平台或名单？
// category: network
// purpose: Pairs that joined the same alliance or platform or were chosen for the same title.
// purpose-zh: 共同加入联盟、平台或共同入选名单的单位两两列出。
// keywords: 同属, 共同成员, 一起入选, 同一; co-members, same alliance, same list, together in
// answers: body
// param: entity | string | null | full or short name of one of the pair; null for all
// values: entity | MATCH (n:Entity)-[:MEMBER_OF|SELECTED_FOR]->(:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: group | the alliance, platform, programme or list
// column: one | one of the pair
// column: other | the other
// column: relation | how the one belongs to it
// column: evidence | the passages that state it, the best first | passage ids
// column: quotes | both sentences
// example: entity=浦东新区 | 浦东新区 and 闵行区 are both national demonstration districts of scientific progress.
MATCH (a:Entity)-[r:MEMBER_OF|SELECTED_FOR]->(g:Entity)<-[s:MEMBER_OF|SELECTED_FOR]-(b:Entity)
WHERE a.id < b.id AND ($entity IS NULL OR (a.name = $entity OR $entity IN a.aliases) OR (b.name = $entity OR $entity IN b.aliases))
  AND ($planned OR r.status = 'done') AND ($planned OR s.status = 'done')
RETURN g.name AS group, a.name AS one, b.name AS other, type(r) AS relation, r.evidence + [id IN s.evidence WHERE NOT id IN r.evidence] AS evidence, [r.quote, s.quote] AS quotes
ORDER BY group, one, other, relation, g.id, a.id, b.id, type(s)
