// id: alliances-and-fields
// title: Which alliances are there, in which fields, and who belongs to them?
// title-zh: 有哪些联盟，面向什么领域，成员有谁？
// category: alliances
// purpose: The alliances with their fields, founders and members; an alliance of two fields gives two rows.
// param: alliance | string | null | full or short name of one alliance; null for all
// param: field | string | null | part of a field's name, such as 医药; null for all
// param: planned | boolean | false | true brings in planned and negated facts
// column: alliance | the alliance's name
// column: field | the industry or technology that it works on; null where no text tells it
// column: founders | the bodies that set it up
// column: members | the bodies that belong to it
// column: reports | ids of the reports that name it
// column: quote | the sentence that tells the field
MATCH (a:Alliance)
WHERE $alliance IS NULL OR a.name = $alliance OR $alliance IN a.aliases
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
OPTIONAL MATCH (a)-[r:FOCUSES_ON]->(i:Industry)
WHERE $planned OR r.status = 'done'
WITH a, founders, members, r, i
WHERE $field IS NULL OR i.name CONTAINS $field
RETURN a.name AS alliance, i.name AS field, founders, members, a.documents AS reports, r.quote AS quote
ORDER BY alliance, a.id, field, i.id
