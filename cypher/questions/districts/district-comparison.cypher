// id: district-comparison
// title: How do the districts compare?
// title-zh: 各区的园区、基金、政策和合作有多少，如何比较？
// category: districts
// purpose: One row a district: how many parks, funds, policies, platforms, partners, honours and figures the reports give it.
// purpose-zh: 各区及其部门的园区、基金、政策、平台、合作与数据的数量对照。
// keywords: 各区, 比较, 对比, 排名, 哪个区; districts compare, comparison, compare, each district, ranking
// answers: place, figure
// param: planned | boolean | false | true brings in planned and negated facts
// column: district | the district
// column: parks | parks that it set up, has or works with
// column: funds | its funds
// column: policies | policies that it issued
// column: platforms | its platforms and bodies
// column: partners | others that it works with
// column: honours | titles and pilots it was chosen for
// column: figures | figures about it
// example: planned=false | 普陀区 and 长宁区 lead in policies (5 each); 闸北区 in parks.
MATCH (d:District)
OPTIONAL MATCH (b:Agency)-[:PART_OF]->(d)
WITH d, collect(b) AS bodies
UNWIND bodies + [d] AS actor
OPTIONAL MATCH (actor)-[r]-(x:Entity)
WHERE x.id <> d.id AND ($planned OR r.status = 'done')
WITH d, collect(DISTINCT CASE WHEN x:Park THEN x.id END) AS parks,
     collect(DISTINCT CASE WHEN x:Fund THEN x.id END) AS funds,
     collect(DISTINCT CASE WHEN type(r) = 'ISSUED' THEN x.id END) AS policies,
     collect(DISTINCT CASE WHEN x:Platform OR x:Institution THEN x.id END) AS platforms,
     collect(DISTINCT CASE WHEN type(r) = 'COOPERATES_WITH' THEN x.id END) AS partners,
     collect(DISTINCT CASE WHEN type(r) = 'SELECTED_FOR' THEN x.id END) AS honours
OPTIONAL MATCH (o:Observation)-[:ABOUT]->(d)
WHERE $planned OR o.status = 'done'
WITH d, parks, funds, policies, platforms, partners, honours, count(o) AS figures
RETURN d.name AS district, size(parks) AS parks, size(funds) AS funds, size(policies) AS policies, size(platforms) AS platforms,
       size(partners) AS partners, size(honours) AS honours, figures
ORDER BY district, d.id
