// id: enterprises-of-place
// title: Which enterprises are in a place?
// title-zh: 某区有哪些企业？
// category: enterprises
// purpose: The enterprises that settled in a district, park or region, or were set up there.
// purpose-zh: 位于某区、园区或地区的企业。
// keywords: 企业, 落户, 位于, 入驻, 引进; enterprises, companies, settled, located, in
// answers: enterprise
// param: place | string | null | full or short name of the district, park or region; null for all
// values: place | MATCH (n:Entity) WHERE n:District OR n:Region OR n:Park RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: enterprise | the enterprise's name
// column: place | where it is
// column: relation | the relationship's type
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: place=浦东新区 | 正泰集团 and 华力微电子 were drawn to 浦东新区 in 2010.
MATCH (e:Enterprise)-[r]-(p:Entity)
WHERE (p:District OR p:Park OR p:Region) AND type(r) IN ['LOCATED_IN', 'ESTABLISHED', 'COOPERATES_WITH']
  AND ($place IS NULL OR (p.name = $place OR $place IN p.aliases)) AND ($planned OR r.status = 'done')
RETURN e.name AS enterprise, p.name AS place, type(r) AS relation, r.year AS year, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY place, relation, enterprise, e.id, p.id, startNode(r).id
