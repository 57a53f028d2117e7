// id: timeline
// title: What happened in which month of a year?
// title-zh: 某年各月有哪些大事？
// category: events
// purpose: The lines of the time lines that stand in the reports, month by month, with what they name: policies, events, funds, bodies.
// purpose-zh: 报告大事记逐月的条目，及其中点名的政策、活动、基金和机构。
// keywords: 大事, 大事记, 时间线, 发生了什么, 发生; timeline, time line, happened, milestones, chronicle, happen
// answers: act, event
// param: year | integer | 2023 | the year of the report
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: month | integer | null | only this month, 1 to 12; null for all
// asks: year
// column: year | the year of the report
// column: month | the month, 1 to 12
// column: names | the entities that the line names, places left out
// column: report | the report that states it | report id
// column: evidence | the passage of the time line | passage ids
// column: quote | the line
// example: year=2021; month=5 | In May 2021 the contest 创·在上海 began and the global conference on technology transfer was held.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE report.year = $year AND t.heading ENDS WITH '月' AND t.kind <> 'heading'
WITH report, t, toInteger(replace(last(split(t.heading, ' > ')), '月', '')) AS month
WHERE month IS NOT NULL AND ($month IS NULL OR month = $month)
OPTIONAL MATCH (t)-[:MENTIONS]->(e:Entity)
WHERE NOT e:Region AND NOT e:District AND NOT e:Industry
WITH report, t, month, e
ORDER BY e.name, e.id
WITH report, t, month, collect(e.name) AS names
RETURN report.year AS year, month, names, report.id AS report, [t.id] AS evidence, t.text AS quote
ORDER BY year, month, report, t.start, t.id
