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
WITH o.indicator AS indicator, s, o.period AS period, o.unit AS unit,
     collect({id: o.id, value: o.value, quote: o.quote, passage: p.id, heading: p.heading, report: r.id}) AS told
WHERE size(told) > 1
WITH indicator, s, period, unit, told, reduce(sum = 0.0, t IN told | sum + t.value) AS sum,
     reduce(top = 0.0, t IN told | CASE WHEN t.value > top THEN t.value ELSE top END) AS top
UNWIND range(0, size(told) - 2) AS first
UNWIND told[first + 1..] AS other
WITH indicator, s, period, unit, told, sum, top, told[first] AS one, other
WHERE one.value <> other.value AND one.id < other.id AND one.passage <> other.passage AND (NOT $across OR one.report <> other.report)
WITH indicator, s, period, unit, one, other,
     CASE
       WHEN abs(one.value - other.value) <= 0.01 * top THEN 'rounding'
       WHEN size(told) > 2 AND abs(sum - 2 * top) <= 0.02 * top THEN 'total and part'
       WHEN one.quote CONTAINS '其中' OR other.quote CONTAINS '其中' THEN 'total and part'
       WHEN one.report = other.report AND NOT one.heading STARTS WITH other.heading AND NOT other.heading STARTS WITH one.heading THEN 'another section'
       ELSE 'conflict'
     END AS reading
WHERE $loose OR reading = 'conflict'
RETURN reading, indicator, s.name AS subject, period, unit, one.value AS one, other.value AS other,
       [one.passage, other.passage] AS evidence, [one.quote, other.quote] AS quotes
ORDER BY reading, indicator, subject, s.id, period, unit, one, other, evidence
LIMIT $limit
