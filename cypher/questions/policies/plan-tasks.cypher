// id: plan-tasks
// title: Which tasks and targets does a five-year plan set?
// title-zh: 五年规划部署了哪些工程、任务和指标？
// category: policies
// purpose: The programmes that the section on a plan names, and the numbers that it sets.
// purpose-zh: 规划章节中点名的工程、计划及其数量目标。
// keywords: 五年规划, 十二五, 十四五, 任务, 工程, 目标, 指标, 部署; five-year plan, tasks, targets, plan
// answers: task, program
// param: plan | string | “十二五”规划 | words that the heading of the section holds
// param: policy | string | null | full title of the plan, which the section must name; null for any
// values: policy | MATCH (n:Policy) WHERE n.name CONTAINS '规划' RETURN n.name AS value ORDER BY value
// column: kind | Program or Observation
// column: item | the programme, or what is counted
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the text of the passage, or the sentence of the figure
// example: plan=“十二五”规划 | 新兴产业培育工程 with 20 major and 23 key tasks, 基础能力提升工程, 技术创新工程 and others.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE t.heading CONTAINS $plan
  AND ($policy IS NULL OR EXISTS {
    MATCH (report)-[:HAS_PASSAGE]->(u:Passage)-[:MENTIONS]->(n:Policy)
    WHERE u.heading = t.heading AND (n.name = $policy OR $policy IN n.aliases)
  })
MATCH (t)-[m]-(x)
WHERE x:Program OR x:Observation
RETURN CASE WHEN x:Program THEN 'Program' ELSE 'Observation' END AS kind, coalesce(x.name, x.indicator) AS item,
       x.value AS value, x.unit AS unit, x.status AS status, report.id AS report, [t.id] AS evidence, coalesce(x.quote, t.text) AS quote
ORDER BY report, t.start, kind, item, value, x.id
