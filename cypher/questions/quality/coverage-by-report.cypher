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
CALL {
  MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
  WHERE $report IS NULL OR r.id = $report
  RETURN r, count(p) AS passages, 0 AS telling, 0 AS entities, 0 AS facts, 0 AS figures
  UNION ALL
  CALL {
    MATCH (:Observation)-[:STATED_IN]->(p:Passage)
    RETURN p
    UNION
    MATCH (:Entity)-[f]->(:Entity)
    UNWIND f.evidence AS id
    WITH DISTINCT id
    MATCH (p:Passage {id: id})
    RETURN p
  }
  MATCH (r:Report)-[:HAS_PASSAGE]->(p)
  WHERE $report IS NULL OR r.id = $report
  RETURN r, 0 AS passages, count(p) AS telling, 0 AS entities, 0 AS facts, 0 AS figures
  UNION ALL
  MATCH (r:Report)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(e:Entity)
  WHERE $report IS NULL OR r.id = $report
  RETURN r, 0 AS passages, 0 AS telling, count(DISTINCT e) AS entities, 0 AS facts, 0 AS figures
  UNION ALL
  MATCH (:Entity)-[f]->(:Entity)
  UNWIND f.documents AS document
  WITH document, count(DISTINCT f) AS facts
  MATCH (r:Report {id: document})
  WHERE $report IS NULL OR r.id = $report
  RETURN r, 0 AS passages, 0 AS telling, 0 AS entities, facts, 0 AS figures
  UNION ALL
  MATCH (r:Report)-[:HAS_PASSAGE]->(:Passage)<-[:STATED_IN]-(o:Observation)
  WHERE $report IS NULL OR r.id = $report
  RETURN r, 0 AS passages, 0 AS telling, 0 AS entities, 0 AS facts, count(o) AS figures
}
RETURN r.id AS report, r.title AS title, r.year AS year, sum(passages) AS passages, sum(telling) AS telling, sum(entities) AS entities,
       sum(facts) AS facts, sum(figures) AS figures
ORDER BY year, report
