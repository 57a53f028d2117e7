// id: programme-figures
// title: Which figures are told of a programme?
// title-zh: 某计划或工程的数据有哪些？
// category: programmes
// purpose: Every figure about a programme, honour or project scheme, by year.
// purpose-zh: 关于某计划、工程、称号的全部数据。
// keywords: 计划, 工程, 项目, 立项, 数据; programme, program, project scheme, figures
// answers: figure
// param: program | string | 高新技术成果转化项目 | full or short name of the programme; null for all
// values: program | MATCH (n:Program) RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: program
// column: program | the programme
// column: year | the year of the fact; null where no text tells it
// column: period | the time that the figure covers | ISO date or range
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: change | the growth that the text gives with it
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: program=高新技术成果转化项目; year=2021 | By 2021 nearly 15,000 projects had been recognised and nearly 11 billion yuan paid.
MATCH (o:Observation)-[:ABOUT]->(f:Program)
WHERE ($program IS NULL OR (f.name = $program OR $program IN f.aliases)) AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
MATCH (o)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
RETURN f.name AS program, o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY program, year, period, report, p.start, o.id, f.id
