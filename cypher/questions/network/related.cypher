// id: related
// title: Who or what stands in one kind of relationship to an entity?
// title-zh: 某实体由谁设立、管理或投资，又参加、提供了什么？
// category: network
// purpose: The relationships of one entity, of one kind and in one direction where that is asked: who runs a fund, which alliances a university joined, when a body was set up.
// purpose-zh: 某实体某一类关系：由谁设立或管理、投资了谁、参加了哪些联盟、何时成立。
// keywords: 哪类关系, 何种关系; relationship kind
// answers: relation
// param: entity | string | 浦发硅谷银行有限公司 | full or short name of the entity
// values: entity | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: relations | list | null | types of relationships, such as MANAGES; null for all
// param: way | string | null | from for relationships that start at the entity, to for those that end there; null for both
// param: kind | string | null | the type of the other end, such as Alliance; null for all
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: entity
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: kind | the type of the other end
// column: date | the date as far as the text tells it | ISO date
// column: year | the year of the fact; null where no text tells it
// column: amount | the sum; null where no text tells it | yuan
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: entity=浦发硅谷银行有限公司; relations=INVESTED_IN; way=to | 浦发银行 and 美国硅谷银行 each hold half of it.
MATCH (n:Entity)-[r]-(m:Entity)
WHERE (n.name = $entity OR $entity IN n.aliases)
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($way IS NULL OR ($way = 'from' AND startNode(r) = n) OR ($way = 'to' AND endNode(r) = n))
  AND ($kind IS NULL OR $kind IN labels(m))
  AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
RETURN startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target,
       head([l IN labels(m) WHERE l <> 'Entity']) AS kind, r.date AS date, r.year AS year, r.amount AS amount,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY relation, year, date, source, target, startNode(r).id, endNode(r).id, n.id
