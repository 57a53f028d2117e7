// id: policy-timeline
// title: Which policies came out in which month of a year?
// title-zh: 某年各月发布了哪些政策？
// category: policies
// purpose: The policies that the time lines of the reports list under their months, month by month.
// purpose-zh: 报告大事记（“3月”“5月”等标题）下列出的政策，按月份排列。
// keywords: 各月, 几月, 月份, 按月, 月发布, 月出台, 政策, 发布, 文件; policy, policies, month, monthly, calendar
// answers: policy
// param: year | integer | 2023 | the year of the report
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: month | integer | null | only this month, 1 to 12; null for all
// asks: year
// column: year | the year of the report
// column: month | the month, 1 to 12
// column: policy | the policy
// column: report | the report that states it | report id
// column: evidence | the passages of the time lines; a report may have several | passage ids
// column: quote | the line of the time line
// example: year=2021; month=8 | In August 2021 《上海市科技小巨人工程实施办法》 came out.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)-[:MENTIONS]->(p:Policy)
WHERE report.year = $year AND t.heading ENDS WITH '月'
WITH report, t, p, toInteger(replace(last(split(t.heading, ' > ')), '月', '')) AS month
WHERE month IS NOT NULL AND ($month IS NULL OR month = $month)
WITH report, t, p, month
ORDER BY t.start, t.id
WITH report, p, month, collect(t.id) AS evidence, head(collect(t.text)) AS quote, min(t.start) AS start
RETURN report.year AS year, month, p.name AS policy, report.id AS report, evidence, quote
ORDER BY year, month, report, start, policy, p.id
