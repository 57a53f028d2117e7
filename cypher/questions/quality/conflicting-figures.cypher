// id: conflicting-figures
// title: Which figures may contradict each other?
// title-zh: 哪些数据相互矛盾？
// category: quality
// purpose: Pairs of figures of the same indicator, subject, period and unit that differ by more than rounding, where neither is told of another section or as a part of a total.
// purpose-zh: 同一指标、主体、时期和单位而数值不同（非四舍五入、非分项与合计）的数据。
// keywords: 矛盾, 不一致, 冲突, 不同, 对不上, 不符, 出入, 说法不一; conflict, conflicts, contradict, inconsistent, disagree, differ, mismatch
// answers: figure, fact
// param: across | boolean | false | true asks for different reports only
// param: loose | boolean | false | true brings in pairs that differ by rounding, by section, or as a total and its part
// param: limit | integer | 1000 | the most rows to give
// column: reading | conflict, rounding, total and part, or another section
// column: indicator | what is counted or measured
// column: subject | whom or what the figure is about; null for the whole city
// column: period | the time that the figure covers | ISO date or range
// column: unit | the unit as the text has it
// column: one | the one value | as in column unit
// column: other | the other value | as in column unit
// column: evidence | the two passages | passage ids
// column: quotes | both sentences
// example: loose=true | No two figures of the reports contradict each other; the 9.9, 5 and 4.9 hundred million yuan of vouchers in 2021 are a total and its parts.
MATCH (o:Observation)-[:ABOUT]->(s:Entity)
WHERE o.status = 'done' AND size(o.indicator) > 2
MATCH (o)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WITH o, s, p, r
ORDER BY o.id
WITH o.indicator AS indicator, s, o.period AS period, o.unit AS unit, collect({figure: o, passage: p, report: r}) AS told
WHERE size(told) > 1
WITH indicator, s, period, unit, told, reduce(sum = 0.0, t IN told | sum + t.figure.value) AS sum,
     reduce(top = 0.0, t IN told | CASE WHEN t.figure.value > top THEN t.figure.value ELSE top END) AS top
UNWIND told AS one
UNWIND told AS other
WITH indicator, s, period, unit, told, sum, top, one, other
WHERE one.figure.id < other.figure.id AND one.figure.value <> other.figure.value AND one.passage.id <> other.passage.id
  AND (NOT $across OR one.report.id <> other.report.id)
WITH indicator, s, period, unit, one, other,
     CASE
       WHEN abs(one.figure.value - other.figure.value) <= 0.01 * top THEN 'rounding'
       WHEN size(told) > 2 AND abs(sum - 2 * top) <= 0.02 * top THEN 'total and part'
       WHEN one.figure.quote CONTAINS '其中' OR other.figure.quote CONTAINS '其中' THEN 'total and part'
       WHEN one.report.id = other.report.id AND NOT one.passage.heading STARTS WITH other.passage.heading
            AND NOT other.passage.heading STARTS WITH one.passage.heading THEN 'another section'
       ELSE 'conflict'
     END AS reading
WHERE $loose OR reading = 'conflict'
RETURN reading, indicator, s.name AS subject, period, unit, one.figure.value AS one, other.figure.value AS other,
       [one.passage.id, other.passage.id] AS evidence, [one.figure.quote, other.figure.quote] AS quotes
ORDER BY reading, indicator, subject, s.id, period, unit, one, other, evidence
LIMIT $limit
