// id: figures-of-entity
// title: Which figures are about an entity?
// title-zh: 关于某主体有哪些数据？
// category: figures
// purpose: Every figure about one entity of any type, by year.
// purpose-zh: 某主体的全部数据。
// keywords: 数据, 指标, 数字, 关于, 是多少, 多大, 总额; figures, numbers, data about, how large
// answers: figure
// param: entity | string | 上海技术交易所 | full or short name of the entity
// values: entity | MATCH (:Observation)-[:ABOUT]->(n:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: entity
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
// example: entity=上海技术交易所; year=2021 | In 2021 the exchange had 3,104 results on offer and attested deals of 3.319 billion yuan.
MATCH (s:Entity)<-[:ABOUT]-(o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE (s.name = $entity OR $entity IN s.aliases) AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
RETURN o.year AS year, o.period AS period, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change,
       s.name AS subject, o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY year, period, report, p.start, o.id, s.id
