// id: coverage-by-report
// title: How much of each report led to facts?
// title-zh: 各报告的抽取覆盖情况如何？
// category: quality
// purpose: One row a report: passages, passages that state facts or figures, entities, facts and figures.
// purpose-zh: 各报告的段落数、有事实的段落数、实体、关系与数据数量。
// keywords: 覆盖, 抽取, 报告, 统计; coverage, reports, statistics, extracted
// param: report | string | null | id of the report; null for all
// values: report | MATCH (n:Report) RETURN n.id AS value ORDER BY value
// column: report | report id
// column: title | its title
// column: year | its year
// column: passages | how many passages it has
// column: telling | how many of them state a fact or figure
// column: entities | how many entities it names
// column: facts | how many facts it states
// column: figures | how many figures it states
// example: report=null | Five reports of 2010, 2011, 2017, 2021 and 2023.
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
WHERE $report IS NULL OR r.id = $report
OPTIONAL MATCH (p)<-[:STATED_IN]-(o:Observation)
WITH r, p, count(o) AS figures
OPTIONAL MATCH (p)-[:MENTIONS]->(e:Entity)
WITH r, p, figures, collect(e.id) AS named
WITH r, collect({id: p.id, figures: figures}) AS told, reduce(all = [], list IN collect(named) | all + list) AS named
UNWIND CASE WHEN size(named) = 0 THEN [null] ELSE named END AS name
WITH r, told, count(DISTINCT name) AS entities
OPTIONAL MATCH (a:Entity)-[f]->(b:Entity)
WHERE r.id IN f.documents
WITH r, told, entities, count(f) AS facts, reduce(all = [], list IN collect(f.evidence) | all + list) AS passages
RETURN r.id AS report, r.title AS title, r.year AS year, size(told) AS passages,
       size([p IN told WHERE p.figures > 0 OR p.id IN passages]) AS telling, entities, facts,
       reduce(n = 0, p IN told | n + p.figures) AS figures
ORDER BY year, report
