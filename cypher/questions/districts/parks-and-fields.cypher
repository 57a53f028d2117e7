// id: parks-and-fields
// title: Which parks are there, where, and in which fields?
// title-zh: 有哪些园区和基地，在哪个区，面向什么产业？
// category: districts
// purpose: The parks, bases and clusters with their place, their founders and their fields.
// purpose-zh: 园区、基地、集聚区及其所在地、设立者和产业领域。
// keywords: 园区, 基地, 集聚区, 产业, 在哪里, 领域; park, parks, base, bases, cluster, where, field
// answers: park, field
// param: place | string | null | full or short name of the district or region; null for all
// values: place | MATCH (n:Entity) WHERE n:District OR n:Region RETURN n.name AS value ORDER BY value
// param: field | string | null | part of a field, such as 医药; null for all
// values: field | MATCH (n:Industry) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: park | the park's name
// column: places | where it is
// column: founders | who set it up
// column: fields | what it is devoted to
// column: evidence | the passages that state it, the best first, or that name the park | passage ids
// example: place=金山区 | 枫泾新能源产业基地 in 金山区, in new energy, built with 市科委.
MATCH (k:Park)
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
  AND EXISTS { (:Passage)-[:MENTIONS]->(k) }
WITH k, places, founders, fields,
     CASE WHEN all(list IN lists WHERE list = []) THEN [COLLECT { MATCH (t:Passage)-[:MENTIONS]->(k) RETURN t.id ORDER BY t.id }] ELSE lists END AS lists
UNWIND lists AS list
UNWIND list AS id
WITH k, places, founders, fields, collect(DISTINCT id) AS evidence
RETURN k.name AS park, places, founders, fields, evidence
ORDER BY park, k.id
