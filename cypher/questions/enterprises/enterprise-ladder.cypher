// id: enterprise-ladder
// title: How many enterprises stand on each rung of the ladder, by year?
// title-zh: 科技企业梯度培育各级历年有多少家？
// category: enterprises
// purpose: The figures of each rung, from incubated to innovative, little-giant and high-tech enterprises, by year and district.
// purpose-zh: 创新型企业、小巨人、小巨人培育企业、高新技术企业等各级的历年数量。
// keywords: 梯度, 小巨人, 高新技术企业, 创新型企业, 培育企业, 家数, 多少家; ladder, little giant, little giants, high-tech enterprises, innovative enterprises, how many enterprises
// answers: figure, place
// param: rungs | list | 培育企业,小巨人,高新技术企业,创新型企业 | names of rungs, the narrower first
// param: district | string | null | full or short name of the district; null for city and districts
// values: district | MATCH (n:District) RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: rung | the first name that the indicator, or else the subject, holds
// column: year | the year of the fact; null where no text tells it
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: subject | whom or what the figure is about; null for the whole city
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: rungs=培育企业,小巨人; year=2011 | In 2011 Shanghai gained 37 little giants and had 172 in all, and 561 more in training.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE o.unit IN ['家', '户', '万家', '万户'] AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH o, p, r, s, head([rung IN $rungs WHERE o.indicator CONTAINS rung] + [rung IN $rungs WHERE s.name CONTAINS rung AND o.quote CONTAINS rung]) AS rung
WHERE rung IS NOT NULL AND ($district IS NULL OR s.name = $district OR $district IN s.aliases)
RETURN rung, o.year AS year, o.indicator AS indicator, o.value AS value, o.unit AS unit, s.name AS subject,
       o.status AS status, r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY rung, year, report, p.start, o.id, s.id
