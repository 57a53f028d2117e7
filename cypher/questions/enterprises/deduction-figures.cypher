// id: deduction-figures
// title: How much tax was relieved, and for how many?
// title-zh: 研发费用加计扣除和税收优惠历年有多少？
// category: enterprises
// purpose: The extra deduction of research costs and other tax relief, by year, with the numbers of enterprises.
// purpose-zh: 研发费用加计扣除、高企税收减免等历年金额与户数。
// keywords: 加计扣除, 减免, 税收, 优惠, 研发费; tax, deduction, super deduction, relief, research costs
// answers: figure, sum
// param: words | list | 加计扣除,减免 | a figure counts where its sentence, its list item or the heading above it holds one of these words
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
// example: words=加计扣除 | For 2010 the deduction was 17.148 billion yuan for 2,813 enterprises; for 2016 11.742 billion for 8,926.
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
