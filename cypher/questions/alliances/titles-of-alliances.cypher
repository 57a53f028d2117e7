// id: titles-of-alliances
// title: Which alliances were chosen for a pilot or list?
// title-zh: 哪些联盟被列入试点或名单？
// category: alliances
// purpose: The alliances that were chosen for a programme, pilot or list.
// purpose-zh: 入选计划、试点或名单的联盟，及联盟的数量数据。
// keywords: 列入, 试点联盟, 入选联盟, 名单; alliances chosen, listed alliances, pilot alliances
// answers: alliance, honour
// param: program | string | null | full or short name of the programme; null for all
// values: program | MATCH (n:Program) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: alliance | the alliance's name
// column: program | what it was chosen for
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: program=null | 上海饮用水安全保障产业技术创新战略联盟 entered the pilot of 2011; three alliances of 普陀区 the list of 2010.
MATCH (a:Alliance)-[r:SELECTED_FOR|MEMBER_OF]->(p:Entity)
WHERE ($program IS NULL OR (p.name = $program OR $program IN p.aliases)) AND ($planned OR r.status = 'done')
RETURN a.name AS alliance, p.name AS program, r.year AS year, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, program, alliance, a.id, p.id
