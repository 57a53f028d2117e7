// id: transfer-cases
// title: Which cases of transfer are told, and for how much?
// title-zh: 有哪些成果转化案例，金额多少？
// category: programmes
// purpose: The cases in which a university or institute sold or invested its results, with the sums.
// purpose-zh: 高校院所成果转让、作价入股案例及金额。
// keywords: 成果转化, 转让, 案例, 作价, 转化金额, 卖给, 转让费; transfer case, transfer cases, sold, licence, spin-off, deal
// answers: case, figure
// param: words | list | 转让,作价,注册资本,研发团队 | a figure counts where its sentence holds one of these words
// param: year | integer | 2017 | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: entity | string | null | full or short name of whom or what the figures are about; null for all
// values: entity | MATCH (:Observation)-[:ABOUT]->(n:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: institution | whose result it is
// column: indicator | what is counted or measured
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: year=2017 | 同济大学 sold a laser technology for 38 million yuan (85% to the team), 上海大学 one for 18 million, 中科院上海有机所 an inhibitor for 457 million dollars.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE any(word IN $words WHERE o.quote CONTAINS word)
  AND ($year IS NULL OR r.year = $year) AND ($planned OR o.status = 'done')
MATCH (o)-[:ABOUT]->(s:Entity)
WHERE (s:Institution OR s:Enterprise)
  AND ($entity IS NULL OR s.name = $entity OR $entity IN s.aliases)
RETURN s.name AS institution, o.indicator AS indicator, o.value AS value, o.unit AS unit, o.year AS year, o.status AS status,
       r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY year, report, p.start, o.id, s.id
