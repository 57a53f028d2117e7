// id: growth
// title: Which figures grew, and by how much?
// title-zh: 哪些数据增长最快？
// category: figures
// purpose: The figures that the text compares with the year before, with the words of the comparison.
// purpose-zh: 原文给出同比、比上年等增幅的数据。
// keywords: 增长, 同比, 增幅, 比上年, 最快; grew, growth, increase, year on year, fastest
// answers: figure
// param: words | string | null | words that the indicator or the sentence holds; null for all
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: change | the growth that the text gives with it
// column: year | the year of the fact; null where no text tells it
// column: subject | whom or what the figure is about; null for the whole city
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: year=2023 | Loans to technology enterprises grew by 52.14% to 1,048.631 billion yuan in 2023.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE o.change IS NOT NULL AND ($words IS NULL OR o.quote CONTAINS $words)
  AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
RETURN o.indicator AS indicator, o.value AS value, o.unit AS unit, o.change AS change, o.year AS year, s.name AS subject,
       r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY year, report, p.start, o.id, s.id
