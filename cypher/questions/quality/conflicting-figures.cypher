// id: conflicting-figures
// title: Which figures may contradict each other?
// title-zh: 哪些数据相互矛盾？
// category: quality
// purpose: Pairs of figures of the same subject, indicator, period and unit whose values differ, from different passages.
// purpose-zh: 同一主体、同一年份、同一单位、指标相同而数值不同的数据对。
// keywords: 矛盾, 不一致, 冲突, 不同; conflict, conflicts, contradict, inconsistent, disagree
// answers: figure, fact
// param: across | boolean | false | true asks for different reports only
// column: indicator | what is counted or measured
// column: subject | whom or what the figure is about; null for the whole city
// column: period | the time that the figure covers | ISO date or range
// column: unit | the unit as the text has it
// column: one | the one value | as in column unit
// column: other | the other value | as in column unit
// column: evidence | the two passages | passage ids
// column: quotes | both sentences
// example: across=false | Two passages of a report that tell different numbers for the same indicator.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
WITH o.indicator AS indicator, coalesce(s.id, '') AS subjectId, coalesce(s.name, '') AS subject, o.period AS period, o.unit AS unit, o, p, r
ORDER BY o.id
WITH indicator, subjectId, subject, period, unit, collect({figure: o, passage: p, report: r}) AS told
WHERE size(told) > 1 AND size(indicator) > 2
UNWIND told AS one
UNWIND told AS other
WITH indicator, subjectId, subject, period, unit, one, other
WHERE one.figure.id < other.figure.id AND one.figure.value <> other.figure.value AND one.passage.id <> other.passage.id
  AND (NOT $across OR one.report.id <> other.report.id)
RETURN indicator, subject, period, unit, one.figure.value AS one, other.figure.value AS other,
       [one.passage.id, other.passage.id] AS evidence, [one.figure.quote, other.figure.quote] AS quotes
ORDER BY indicator, subject, period, unit, one, other, evidence
