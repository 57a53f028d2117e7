// id: honours-of
// title: Which titles and pilots did a district or body win?
// title-zh: 某区或某单位获得了哪些称号和试点？
// category: programmes
// purpose: The titles, lists and pilots that one district, park or body was chosen for or approved as.
// purpose-zh: 某区县、园区、机构获得的称号、名单与试点。
// keywords: 获得, 称号, 荣誉, 试点, 被评为, 得过, 拿过, 获评, 荣获; titles, honours, won, win, awards
// answers: honour
// param: holder | string | null | full or short name of the district, park or body; null for all
// values: holder | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: holder
// column: holder | who holds the title
// column: program | the title, list or pilot
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: holder=杨浦区 | 杨浦区 is among the first national pilot districts of innovation (2010).
MATCH (x:Entity)-[r:SELECTED_FOR|MEMBER_OF]->(p:Program)
WHERE ($holder IS NULL OR (x.name = $holder OR $holder IN x.aliases)) AND ($planned OR r.status = 'done')
RETURN x.name AS holder, p.name AS program, r.year AS year, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY holder, year, program, x.id, p.id
