// id: fund-figures
// title: Which figures are told of a fund?
// title-zh: 某基金的规模和投放数据是多少？
// category: funds
// purpose: Every figure about a fund: its size, what it paid, how many it reached.
// purpose-zh: 关于某基金或专项资金的全部数据。
// keywords: 基金数据, 投放, 支持经费, 撬动, 规模; fund figures, size, paid, leverage
// answers: figure
// param: fund | string | null | full or short name of the fund; null for all
// values: fund | MATCH (n:Fund) RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: fund
// column: fund | the fund
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
// example: fund=复旦科创母基金 | The first close of 复旦科创母基金 is 1 billion yuan (2023).
MATCH (o:Observation)-[:ABOUT]->(f:Fund)
WHERE ($fund IS NULL OR (f.name = $fund OR $fund IN f.aliases)) AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
MATCH (o)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
RETURN f.name AS fund, o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY fund, year, period, report, p.start, o.id, f.id
