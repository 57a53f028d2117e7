// id: chosen-for
// title: Who was chosen for a title or pilot?
// title-zh: 哪些单位和地区入选了某称号或试点？
// category: programmes
// purpose: The bodies, districts, parks and alliances that were chosen for a title, list or pilot.
// purpose-zh: 入选称号、名单、试点的机构、企业、区县、园区与联盟。
// keywords: 入选, 称号, 认定, 试点, 荣誉, 列为, 获评, 成为, 成了, 评上; chosen, selected, title, honour, honours, pilot, named, award, became
// answers: body, place, enterprise, honour
// param: program | string | null | full or short name of the title or pilot; null for all
// values: program | MATCH (:Entity)-[:SELECTED_FOR]->(n:Program) RETURN DISTINCT n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: chosen | who was chosen
// column: kind | the type of who was chosen
// column: program | the title, list or pilot
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: program=国家可持续发展实验区 | 崇明县 was approved as a national experimental area of sustainable development in 2010.
MATCH (x:Entity)-[r:SELECTED_FOR]->(p:Program)
WHERE ($program IS NULL OR (p.name = $program OR $program IN p.aliases)) AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
RETURN x.name AS chosen, head([l IN labels(x) WHERE l <> 'Entity']) AS kind, p.name AS program, r.year AS year, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, program, kind, chosen, p.id, x.id
