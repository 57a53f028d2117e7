// id: planned-never-done
// title: Which plans were never seen as done?
// title-zh: 哪些计划后来没有见到落实？
// category: quality
// purpose: The facts that are told as planned only, and whose object no done fact of the same type reaches.
// purpose-zh: 只作为计划出现、没有同类已完成事实的关系。
// keywords: 计划, 未落实, 没有完成, 拟, 将; planned, plans, never done, not carried out, unfinished
// answers: program, fact
// param: type | string | null | only this relationship type; null for all
// values: type | MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS value ORDER BY value
// column: source | where the relationship starts
// column: relation | the relationship's type
// column: target | where it ends
// column: year | the year of the fact; null where no text tells it
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: type=ESTABLISHED | 上海物联网中心 was to become a base of innovation.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'planned' AND ($type IS NULL OR type(r) = $type)
OPTIONAL MATCH (other:Entity)-[s]->(b)
WHERE type(s) = type(r) AND s.status = 'done'
WITH a, r, b, count(s) AS done
WHERE done = 0
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.year AS year, r.evidence AS evidence, r.quote AS quote
ORDER BY year, relation, source, target, a.id, b.id
