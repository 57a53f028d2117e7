// id: brokers
// title: Who stands between the districts and the banks?
// title-zh: 谁是区县与银行之间的中间人？
// category: network
// purpose: The entities that relate to a district on one side and to a bank on the other, with both sentences.
// purpose-zh: 一边联系区县、一边联系银行的主体，及两段原句。
// keywords: 中间, 桥梁, 中介, 牵线, 区县与银行; broker, brokers, between districts and banks, bridge, go-between
// answers: body
// param: word | string | 银行 | a word of the name on the far side: 银行, 保险, 集团
// param: district | string | null | full or short name of the district; null for all
// values: district | MATCH (n:District) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: broker | who stands between
// column: kind | the type of the entity
// column: district | the district
// column: relationDistrict | how they relate to the district
// column: bank | the bank
// column: relationBank | how they relate to the bank
// column: evidence | the passages that state it, the best first | passage ids
// column: quotes | both sentences
// example: word=银行 | 市科委 works with nearly all districts and with 浦发银行.
MATCH (d:District)-[r]-(x:Entity)-[s]-(b:Enterprise)
WHERE b.name CONTAINS $word AND x.id <> b.id AND NOT x:Region AND NOT x:Industry AND NOT x:District
  AND ($district IS NULL OR (d.name = $district OR $district IN d.aliases))
  AND ($planned OR r.status = 'done') AND ($planned OR s.status = 'done')
RETURN x.name AS broker, head([l IN labels(x) WHERE l <> 'Entity']) AS kind, d.name AS district, type(r) AS relationDistrict, b.name AS bank, type(s) AS relationBank,
       r.evidence + [id IN s.evidence WHERE NOT id IN r.evidence] AS evidence, [r.quote, s.quote] AS quotes
ORDER BY broker, district, bank, relationDistrict, relationBank, x.id, d.id, b.id, startNode(r).id, startNode(s).id
