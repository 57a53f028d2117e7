// id: section-content
// title: What does a section of the reports say?
// title-zh: 报告某一章节讲了什么？
// category: evidence
// purpose: The facts and figures of the sections whose heading holds a word: intellectual property, governance, popular science.
// purpose-zh: 标题含有某词的章节里的全部事实与数据（知识产权、科技治理、科普等）。
// keywords: 章节, 部分, 讲了什么, 内容, 治理; section, chapter, says, contains, governance
// answers: evidence
// param: section | string | 知识产权 | words that the heading holds
// param: year | integer | null | only the report of this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: section
// column: kind | the relationship type, or Observation
// column: one | where the relationship starts, or the subject of the figure
// column: other | where it ends, or what is counted
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: section=知识产权; year=2023 | 10 centres of patent incubation were recognised in 2023, and 50 projects of small enterprises carried out.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE t.heading CONTAINS $section AND ($year IS NULL OR report.year = $year)
WITH report, collect(t.id) AS ids
CALL {
  WITH ids
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE head(r.evidence) IN ids
  RETURN type(r) AS kind, a.name AS one, b.name AS other, null AS value, null AS unit, r.status AS status, [id IN r.evidence WHERE id IN ids] AS evidence, r.quote AS quote, a.id + b.id AS id
  UNION
  WITH ids
  MATCH (o:Observation)-[:STATED_IN]->(p:Passage)
  WHERE p.id IN ids
  OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
  RETURN 'Observation' AS kind, s.name AS one, o.indicator AS other, o.value AS value, o.unit AS unit, o.status AS status, [p.id] AS evidence, o.quote AS quote, o.id AS id
}
WITH report, kind, one, other, value, unit, status, evidence, quote, id
WHERE $planned OR status = 'done'
RETURN kind, one, other, value, unit, report.id AS report, evidence, quote
ORDER BY report, head(evidence), kind, one, other, value, id
