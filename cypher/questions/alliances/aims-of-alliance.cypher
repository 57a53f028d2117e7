// id: aims-of-alliance
// title: What does an alliance aim at?
// title-zh: 某联盟的目标和任务是什么？
// category: alliances
// purpose: The passages that name an alliance: its aims, tasks and progress, in full.
// purpose-zh: 提到某联盟的段落，即其宗旨、任务与进展。
// keywords: 目标, 宗旨, 任务, 联盟做什么, 进展; aim, aims, goal, goals, purpose of alliance, tasks
// answers: task, evidence
// param: alliance | string | null | full or short name of the alliance; null for all
// values: alliance | MATCH (n:Alliance) RETURN n.name AS value ORDER BY value
// asks: alliance
// column: alliance | the alliance's name
// column: report | the report that states it | report id
// column: heading | the heading above the passage
// column: evidence | the passage | passage ids
// column: quote | the text of the passage
// example: alliance=上海农产品深加工技术转移服务联盟 | It gathers science resources and spreads processing technology to farms in Shanghai, the Yangtze delta and the west; six projects were under way.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)-[:MENTIONS]->(a:Alliance)
WHERE $alliance IS NULL OR a.name = $alliance OR $alliance IN a.aliases
RETURN a.name AS alliance, report.id AS report, t.heading AS heading, [t.id] AS evidence, t.text AS quote
ORDER BY alliance, report, t.start, a.id
