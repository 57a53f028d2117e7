// id: district-profile
// title: Which parks, funds, policies and figures does a district have?
// title-zh: 某区有哪些园区、基金、政策和数据？
// category: districts
// purpose: What the reports say of a district and of the agencies that are part of it: parks, funds, policies, and the figures about the district.
// param: district | string | 浦东新区 | full or short name of the district
// param: planned | boolean | false | true brings in planned and negated facts
// column: kind | Park, Fund, Policy or Observation
// column: item | the park, fund or policy, or what the figure counts
// column: value | the figure, in its unit; null for other kinds
// column: unit | the unit of the figure
// column: period | the time of the figure, or the year of the fact
// column: relation | how the item stands to the actor
// column: actor | the district or its agency
// column: reports | ids of the reports that state it
// column: quote | the sentence that states it
MATCH (d:District)
WHERE d.name = $district OR $district IN d.aliases
OPTIONAL MATCH (b:Agency)-[:PART_OF]->(d)
WITH d, collect(b) AS bodies
UNWIND bodies + [d] AS actor
MATCH (actor)-[r]-(x)
WHERE (x:Park OR x:Fund OR x:Policy OR x:Observation)
  AND ($planned OR coalesce(r.status, x.status, 'done') = 'done')
OPTIONAL MATCH (x)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(report:Report)
WITH actor, r, x, report
ORDER BY report.id
WITH actor, r, x, collect(DISTINCT report.id) AS stated
RETURN CASE WHEN x:Park THEN 'Park' WHEN x:Fund THEN 'Fund' WHEN x:Policy THEN 'Policy' ELSE 'Observation' END AS kind,
       coalesce(x.name, x.indicator) AS item, x.value AS value, x.unit AS unit,
       coalesce(x.period, toString(r.year)) AS period, type(r) AS relation, actor.name AS actor,
       coalesce(r.documents, stated) AS reports, coalesce(r.quote, x.quote) AS quote
ORDER BY kind, item, period, relation, actor, x.id, startNode(r).id
