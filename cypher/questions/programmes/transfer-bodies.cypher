// id: transfer-bodies
// title: What did the bodies of technology transfer achieve?
// title-zh: 技术转移机构和技术市场做了多少？
// category: programmes
// purpose: The figures of transfer bodies, innovation stations, exchanges and the technology market, by year.
// purpose-zh: 技术转移机构、创新驿站、技术交易所、东部中心、技术市场的数据。
// keywords: 技术转移, 技术市场, 技术合同, 驿站, 交易所, 成交; technology transfer, technology market, contracts, exchange
// answers: figure
// param: words | list | 技术转移,技术合同,驿站,技术交易,技术市场 | a figure counts where its sentence, its list item or the heading above it holds one of these words
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
// example: words=技术合同; year=2021 | In 2021 36,998 technology contracts were registered, worth 276.12 billion yuan.
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
