// id: recurring-series
// title: How do the figures that recur in several reports run?
// title-zh: 几份报告都出现的指标各年是多少？
// category: figures
// purpose: The series that two or more reports tell, side by side: little giants, vouchers, performance loans, high-tech enterprises, deductions.
// purpose-zh: 在两份以上报告中出现的指标（小巨人、创新券、履约贷、高企、加计扣除）的历年数据。
// keywords: 多份报告, 历年序列, 连续, 对照, 各年; series, recurring, several reports, across reports, year by year
// answers: figure
// param: series | list | 小巨人,创新券,履约,高新技术企业,加计扣除 | the series: words of the indicator or the sentence
// param: planned | boolean | false | true brings in planned and negated facts
// column: series | the word of the series
// column: reports | in how many reports it occurs
// column: year | the year of the fact; null where no text tells it
// column: subject | whom or what the figure is about; null for the whole city
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: otherwise | what another report gives for the same subject, indicator, period and unit, where it differs
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: series=加计扣除 | 加计扣除 occurs in the reports of 2010, 2011, 2017 and 2021.
UNWIND $series AS word
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE o.quote CONTAINS word AND ($planned OR o.status = 'done')
WITH word, count(DISTINCT r) AS reports, collect({figure: o, passage: p, report: r}) AS found
WHERE reports > 1
UNWIND found AS one
WITH word, reports, one.figure AS o, one.passage AS p, one.report AS r
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH word, reports, o, p, r, s
ORDER BY r.id, o.id, s.id
WITH word, reports, coalesce(s.name, '') AS subject, o.indicator AS indicator, o.period AS period, o.unit AS unit,
     collect({figure: o, passage: p, report: r, value: o.value}) AS told
UNWIND told AS one
WITH word, reports, subject, indicator, unit, told, one, one.report AS teller, one.value AS value
RETURN word AS series, reports, one.figure.year AS year, CASE WHEN subject = '' THEN null ELSE subject END AS subject, indicator,
       value, unit, [other IN told WHERE other.value <> value AND other.report <> teller | other.value] AS otherwise,
       one.report.id AS report, [one.passage.id] AS evidence, one.figure.quote AS quote
ORDER BY series, year, report, one.passage.start, one.figure.id, subject
