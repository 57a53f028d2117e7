// id: bodies-of-district
// title: Which bodies belong to a district?
// title-zh: 某区有哪些部门和机构？
// category: agencies
// purpose: The government, departments and other bodies that are part of a district.
// purpose-zh: 隶属于某区的政府部门与机构。
// keywords: 部门, 区政府, 区科委, 隶属, 下属, 机关; body, bodies, department, departments, belong, government
// answers: body, institution
// param: district | string | null | full or short name of the district; null for all
// values: district | MATCH (n:District) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: district
// column: body | the body's name
// column: district | the district's full name
// column: kind | the type of the entity
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: district=黄浦区 | 黄浦区人民政府 belongs to 黄浦区.
MATCH (b:Entity)-[r:PART_OF]->(d:District)
WHERE ($district IS NULL OR (d.name = $district OR $district IN d.aliases)) AND ($planned OR r.status = 'done')
RETURN b.name AS body, d.name AS district, head([l IN labels(b) WHERE l <> 'Entity']) AS kind, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY district, body, d.id, b.id
