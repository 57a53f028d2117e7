// id: figure-over-years
// title: How did a figure develop over the years?
// title-zh: 某项数据历年如何变化？
// category: figures
// purpose: Every figure whose indicator or subject holds the given words, by year, so that reports can be compared and conflicts seen.
// param: indicator | string | 科技小巨人 | words that the indicator, the subject's name or one of its aliases holds
// param: unit | string | null | only figures in this unit, such as 家; null for all
// param: planned | boolean | false | true brings in planned and negated figures
// column: year | the year of the figure
// column: period | the time that it covers, ISO
// column: indicator | what is counted
// column: value | the number, in the unit
// column: unit | the unit as the text has it
// column: change | the growth that the text gives with it
// column: subject | whom or what it is about; null for the whole city
// column: status | done, planned or negated
// column: report | id of the report that states it
// column: quote | the sentence that states it
MATCH (o:Observation)
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH o, s
WHERE (o.indicator CONTAINS $indicator OR s.name CONTAINS $indicator OR any(alias IN s.aliases WHERE alias CONTAINS $indicator))
  AND ($unit IS NULL OR o.unit = $unit)
  AND ($planned OR coalesce(o.status, 'done') = 'done')
OPTIONAL MATCH (o)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(report:Report)
RETURN o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       s.name AS subject, o.status AS status, report.id AS report, o.quote AS quote
ORDER BY year, period, subject, indicator, value, o.id, s.id, p.id
