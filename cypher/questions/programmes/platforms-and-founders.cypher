// id: platforms-and-founders
// title: Which platforms are there, where, and who set them up?
// title-zh: 有哪些平台，在哪里，由谁建设？
// category: programmes
// purpose: The service, research and information platforms with their place, their founders and their fields.
// purpose-zh: 各类公共服务、研发和信息平台及其所在地、建设者和领域。
// keywords: 平台, 服务平台, 建设, 搭建; platform, platforms, service platform
// answers: platform, field
// param: place | string | null | full or short name of a district, region or body that it is in or that set it up; null for all
// values: place | MATCH (n:Entity)-[:ESTABLISHED|LOCATED_IN|MANAGES|PART_OF]-(:Platform) RETURN DISTINCT n.name AS value UNION MATCH (n:District) RETURN n.name AS value
// param: field | string | null | part of a field, such as 医药; null for all
// values: field | MATCH (n:Industry) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: platform | the platform's name
// column: places | where it is
// column: founders | who set it up or manages it
// column: fields | what it is devoted to
// column: evidence | the passages that state it, or that name the platform | passage ids
// example: place=虹口区 | 虹口区 set up 上海市数字电视公共服务平台, for digital television.
MATCH (k:Platform)
OPTIONAL MATCH (k)-[l:LOCATED_IN|PART_OF]->(p:Entity)
WHERE $planned OR l.status = 'done'
WITH k, p, l
ORDER BY p.name, p.id
WITH k, collect(p.name) AS places, collect(p) AS sites, collect(l.evidence) AS placed
OPTIONAL MATCH (e:Entity)-[s:ESTABLISHED|MANAGES]->(k)
WHERE $planned OR s.status = 'done'
WITH k, places, sites, placed, e, s
ORDER BY e.name, e.id
WITH k, places, sites, placed, collect(DISTINCT e.name) AS founders, collect(e) AS makers, collect(s.evidence) AS founded
OPTIONAL MATCH (k)-[f:FOCUSES_ON]->(i:Industry)
WHERE $planned OR f.status = 'done'
WITH k, places, sites + makers AS sites, founders, placed + founded AS known, i, f
ORDER BY i.name, i.id
WITH k, places, sites, founders, known, collect(i.name) AS fields, collect(f.evidence) AS devoted
WITH k, places, sites, founders, fields, known + devoted AS lists
WHERE ($place IS NULL OR any(site IN sites WHERE site.name = $place OR $place IN site.aliases))
  AND ($field IS NULL OR any(field IN fields WHERE field CONTAINS $field))
MATCH (t:Passage)-[:MENTIONS]->(k)
WITH k, places, founders, fields, lists, t
ORDER BY t.id
WITH k, places, founders, fields, lists, collect(t.id) AS named
WITH k, places, founders, fields, named, reduce(ids = [], list IN lists | ids + list) AS stated
RETURN k.name AS platform, places, founders, fields, CASE WHEN size(stated) = 0 THEN named ELSE [i IN range(0, size(stated) - 1) WHERE NOT stated[i] IN stated[0..i] | stated[i]] END AS evidence
ORDER BY platform, k.id
