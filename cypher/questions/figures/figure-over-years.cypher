// id: figure-over-years
// title: How did a figure develop over the years?
// title-zh: 某项数据历年如何变化？
// category: figures
// purpose: Every figure whose indicator or subject holds the given words, by year, so that reports can be compared and conflicts seen.
// purpose-zh: 指标、主体或原句含有某词的数据，按年份排列，便于比较和发现矛盾。
// keywords: 历年, 变化, 增长, 趋势, 数据, 多少; over the years, develop, trend, figure, growth, how many, how much
// answers: figure
// param: indicator | string | 科技小巨人 | words that the indicator, the subject, one of its aliases or the sentence holds
// param: unit | string | null | only figures in this unit, such as 家; null for all
// values: unit | MATCH (o:Observation) RETURN DISTINCT o.unit AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: indicator
// column: year | the year of the fact; null where no text tells it
// column: period | the time that the figure covers | ISO date or range
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: change | the growth that the text gives with it
// column: subject | whom or what the figure is about; null for the whole city
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: indicator=加计扣除额 | The deduction was 17.148 billion yuan for 2010 and 11.742 billion for 2016.
MATCH (o:Observation)
WHERE ($unit IS NULL OR o.unit = $unit) AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH o, s
WHERE o.indicator CONTAINS $indicator OR s.name CONTAINS $indicator OR any(alias IN s.aliases WHERE alias CONTAINS $indicator)
   OR o.quote CONTAINS $indicator
MATCH (o)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
RETURN o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       s.name AS subject, o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY year, period, report, p.start, o.id, s.id
