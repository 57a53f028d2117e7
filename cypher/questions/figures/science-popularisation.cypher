// id: science-popularisation
// title: Which figures are there on popular science?
// title-zh: 科普和科技节数据有哪些？
// category: figures
// purpose: The figures on the science festival, bases, programmes and media of popular science.
// purpose-zh: 科技节、科普基地、科普活动、科技传播的数据。
// keywords: 科普, 科技节, 科学传播, 科普基地; popular science, science festival, outreach
// answers: figure
// param: words | list | 科普,科技节,科技传播,科学之星,直播,播放量 | a figure counts where its sentence, its list item or the heading above it holds one of these words
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
// example: words=科普; year=2023 | 131 bases of popular science were open without charge in 2023.
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
