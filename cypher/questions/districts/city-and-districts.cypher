// id: city-and-districts
// title: What do the city and the districts build together?
// title-zh: “市区联动”中市科委与各区共建了什么？
// category: districts
// purpose: What a city agency and a district set up, host or issue together, and their agreements.
// purpose-zh: 市级部门与各区（含其部门）共同签约、共同建设的项目。
// keywords: 市区联动, 共建, 联动, 市区, 合作共建; city and districts, linkage, jointly, build together
// answers: cooperation, act, park, platform, place
// param: agency | string | 市科委 | full or short name of the city agency
// values: agency | MATCH (n:Agency) RETURN n.name AS value ORDER BY value
// param: district | string | null | full or short name of the district; null for all
// values: district | MATCH (n:District) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: district | the district
// column: partner | the district or its body
// column: relation | COOPERATES_WITH, or what both did
// column: object | what they did it to; null for cooperation itself
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: agency=市科委; district=闸北区 | 市科委 and 闸北区 built 上海市云计算产业基地 together.
MATCH (a:Entity)
WHERE (a.name = $agency OR $agency IN a.aliases)
MATCH (d:District)
WHERE $district IS NULL OR (d.name = $district OR $district IN d.aliases)
OPTIONAL MATCH (b:Agency)-[:PART_OF]->(d)
WITH a, d, collect(b) AS bodies
UNWIND bodies + [d] AS body
CALL {
  WITH a, body
  MATCH (a)-[r:COOPERATES_WITH]-(body)
  RETURN r, null AS o
  UNION
  WITH a, body
  MATCH (a)-[s:ESTABLISHED|HOSTED|ISSUED]->(o:Entity)<-[r:ESTABLISHED|HOSTED|ISSUED]-(body)
  WHERE type(s) = type(r)
  RETURN r, o
}
WITH d, body, r, o
WHERE ($planned OR r.status = 'done')
RETURN d.name AS district, body.name AS partner, type(r) AS relation, o.name AS object, r.year AS year,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY district, relation, object, partner, d.id, o.id, body.id
