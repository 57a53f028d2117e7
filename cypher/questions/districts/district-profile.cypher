// id: district-profile
// title: Which parks, funds, policies and figures does a district have?
// title-zh: 某区有哪些园区、基金、政策和数据？
// category: districts
// purpose: What the reports say of a district and of the agencies that are part of it: parks, funds, policies, and the figures about the district.
// purpose-zh: 某区及其部门的园区、基金、政策，以及关于该区的数据。
// keywords: 区, 概况, 情况, 园区, 数据; district, profile, overview
// answers: figure
// param: district | string | 浦东新区 | full or short name of the district
// values: district | MATCH (n:District) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: district
// column: kind | Park, Fund, Policy or Observation
// column: item | the park, fund or policy, or what the figure counts
// column: value | the figure; null for other kinds | as in column unit
// column: unit | the unit of the figure
// column: period | the time of the figure, or the year of the fact
// column: relation | how the item stands to the actor
// column: actor | the district or its agency
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: district=徐汇区 | 徐汇区 issued 《徐汇区知识产权质押融资试点工作方案》, made 54.4 billion yuan of high-tech output in 2010, and 19 of its enterprises were named innovative.
MATCH (d:District)
WHERE d.name = $district OR $district IN d.aliases
OPTIONAL MATCH (b:Agency)-[:PART_OF]->(d)
WITH d, collect(b) AS bodies
UNWIND bodies + [d] AS actor
MATCH (actor)-[r]-(x)
WHERE (x:Park OR x:Fund OR x:Policy OR x:Observation)
  AND ($planned OR coalesce(r.status, x.status, 'done') = 'done')
OPTIONAL MATCH (x)-[:STATED_IN]->(p:Passage)
RETURN CASE WHEN x:Park THEN 'Park' WHEN x:Fund THEN 'Fund' WHEN x:Policy THEN 'Policy' ELSE 'Observation' END AS kind,
       coalesce(x.name, x.indicator) AS item, x.value AS value, x.unit AS unit,
       coalesce(x.period, toString(r.year)) AS period, type(r) AS relation, actor.name AS actor,
       coalesce(r.evidence, [p.id]) AS evidence, coalesce(r.quote, x.quote) AS quote
ORDER BY kind, item, period, relation, actor, x.id, startNode(r).id
