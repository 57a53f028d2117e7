// id: alliances-and-fields
// title: Which alliances are there, in which fields, and who belongs to them?
// title-zh: 有哪些联盟，面向什么领域，成员有谁？
// category: alliances
// purpose: The alliances with their fields, founders and members; an alliance of two fields gives two rows.
// purpose-zh: 各联盟的领域、发起者与成员。
// keywords: 联盟, 领域, 成员, 发起; alliance, alliances, members, fields, union
// answers: alliance, field
// param: alliance | string | null | full or short name of one alliance; null for all
// values: alliance | MATCH (n:Alliance) RETURN n.name AS value ORDER BY value
// param: field | string | null | part of a field, such as 医药; null for all
// values: field | MATCH (n:Industry) RETURN n.name AS value ORDER BY value
// param: place | string | null | full or short name of a district or region that the alliance is in, that set it up or belongs to it; null for all
// values: place | MATCH (n:Entity) WHERE n:District OR n:Region RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: alliance | the alliance's name
// column: field | the industry or technology that it works on; null where no text tells it
// column: founders | the bodies that set it up
// column: members | the bodies that belong to it
// column: year | year of the first report that names it
// column: evidence | the passages that tell the field, or that name the alliance | passage ids
// column: quote | the sentence that tells the field, else the passage that names the alliance
// example: place=杨浦区 | 物联网创新技术战略联盟, on the internet of things, set up by 杨浦区.
// example: alliance=null | 浦东新区新能源产业联盟 (new energy), 上海新能源汽车检测产业技术创新战略联盟 (testing of new-energy vehicles), 物联网创新技术战略联盟 and others.
MATCH (a:Alliance)
WHERE $alliance IS NULL OR a.name = $alliance OR $alliance IN a.aliases
OPTIONAL MATCH (p:Entity)-[l:ESTABLISHED|MEMBER_OF|LOCATED_IN|PART_OF]-(a)
WHERE ($planned OR l.status = 'done') AND (p.name = $place OR $place IN p.aliases)
WITH a, count(p) AS placed
WHERE $place IS NULL OR placed > 0
OPTIONAL MATCH (e:Entity)-[s:ESTABLISHED]->(a)
WHERE $planned OR s.status = 'done'
WITH a, e
ORDER BY e.name, e.id
WITH a, collect(e.name) AS founders
OPTIONAL MATCH (m:Entity)-[b:MEMBER_OF]->(a)
WHERE $planned OR b.status = 'done'
WITH a, founders, m
ORDER BY m.name, m.id
WITH a, founders, collect(m.name) AS members
OPTIONAL MATCH (t:Passage)-[:MENTIONS]->(a)
WITH a, founders, members, t
ORDER BY t.id
WITH a, founders, members, collect(t.id) AS named, head(collect(t.text)) AS text
OPTIONAL MATCH (a)-[r:FOCUSES_ON]->(i:Industry)
WHERE $planned OR r.status = 'done'
WITH a, founders, members, named, text, r, i
WHERE $field IS NULL OR i.name CONTAINS $field
RETURN a.name AS alliance, i.name AS field, founders, members, a.firstYear AS year, coalesce(r.evidence, named) AS evidence, coalesce(r.quote, text) AS quote
ORDER BY alliance, a.id, field, i.id
