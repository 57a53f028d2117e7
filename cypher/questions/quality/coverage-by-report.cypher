// id: coverage-by-report
// title: How much of each report led to facts?
// title-zh: 各报告的抽取覆盖情况如何？
// category: quality
// purpose: One row a report: passages, passages that state facts or figures, entities, facts and figures.
// purpose-zh: 各报告的段落数、有事实的段落数、实体、关系与数据数量。
// keywords: 覆盖, 抽取, 报告, 统计; coverage, reports, statistics, extracted
// answers: report
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
MATCH (r:Report)
WHERE $report IS NULL OR r.id = $report
OPTIONAL MATCH (r)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(e:Entity)
WITH r, count(DISTINCT e) AS entities
MATCH (r)-[:HAS_PASSAGE]->(p:Passage)
OPTIONAL MATCH (p)<-[:STATED_IN]-(o:Observation)
WITH r, entities, p, count(o) AS figures
WITH r, entities, collect(p.id) AS passages, collect(CASE WHEN figures > 0 THEN p.id END) AS counting, sum(figures) AS figures
WITH r, entities, passages, counting, figures, [(:Entity)-[f]->(:Entity) WHERE r.id IN f.documents | f.evidence] AS stating
RETURN r.id AS report, r.title AS title, r.year AS year, size(passages) AS passages,
       size([id IN passages WHERE id IN counting OR any(ids IN stating WHERE id IN ids)]) AS telling, entities, size(stating) AS facts, figures
ORDER BY year, report
