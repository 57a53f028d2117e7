// id: loan-figures
// title: How much was lent, and to how many enterprises?
// title-zh: 科技信贷历年放了多少贷款、惠及多少企业？
// category: finance
// purpose: The sums and numbers of enterprises of the loan products, by year.
// purpose-zh: 履约贷、小巨人信用贷、高企贷等信贷产品历年的授信额与企业数。
// keywords: 贷款额, 授信, 信贷, 履约贷, 高企贷, 助力贷, 放款; lent, loan, loans, lending, credit line, borrowed
// answers: figure
// param: words | list | 履约,信用贷,高企贷,助力贷,信贷 | a figure counts where its sentence, its list item or the heading above it holds one of these words
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
// example: words=高企贷 | 高企贷 supported 3,983 enterprises with 152.163 billion yuan in 2021, and 9,729 with 353.478 billion in 2023.
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
