// id: insurance-figures
// title: How much risk do the insurance products cover?
// title-zh: 科技保险承保了多少风险、覆盖多少企业？
// category: finance
// purpose: What liability, equipment, chip and start-up insurance covered, by year.
// purpose-zh: 生物医药责任险、首台套、集成电路共保体等的承保数据。
// keywords: 保险, 承保, 保单, 风险, 保费; insurance, insured, policies sold, cover, risk, insurer
// answers: figure
// param: words | list | 保险,承保,共保 | a figure counts where its sentence, its list item or the heading above it holds one of these words
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: entity | string | null | full or short name of whom or what the figures are about, or their passage names; null for all
// values: entity | MATCH (:Observation)-[:ABOUT]->(n:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: period | the time that the figure covers | ISO date or range
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: change | the growth that the text gives with it
// column: subject | whom or what the figure is about; null for the whole city
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: words=生物医药 | Biomedical liability insurance covered 398 projects and 1.261 billion yuan in 2021, 352 projects and 1.429 billion in 2023.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE (any(word IN $words WHERE o.quote CONTAINS word OR p.heading CONTAINS word OR (p.kind = 'listItem' AND p.text CONTAINS word)))
  AND ($year IS NULL OR o.year = $year)
  AND ($planned OR o.status = 'done')
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH r, p, o, s
WHERE $entity IS NULL OR s.name = $entity OR $entity IN s.aliases
  OR EXISTS { MATCH (p)-[:MENTIONS]->(n:Entity) WHERE n.name = $entity OR $entity IN n.aliases }
RETURN o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       s.name AS subject, o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY year, period, report, p.start, o.id, s.id
