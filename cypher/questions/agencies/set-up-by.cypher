// id: set-up-by
// title: What did a body set up?
// title-zh: 某部门设立了哪些平台、基金、园区和机构？
// category: agencies
// purpose: The funds, parks, platforms, alliances, bodies and mechanisms that a body set up or built, alone or with others.
// purpose-zh: 某部门、区县或企业设立、共建的基金、园区、平台、联盟、机构与机制。
// keywords: 设立, 成立, 建立, 组建, 共建, 创建, 搭建; set up, found, founded, establish, established, build, built, create, created
// answers: platform, fund, park, alliance, body, institution, act
// param: founder | string | 市科委 | full or short name of the body or district
// values: founder | MATCH (n:Entity) WHERE n:Agency OR n:District OR n:Region OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: founder
// column: year | the year of the fact; null where no text tells it
// column: object | what was set up
// column: kind | the type of the object
// column: founder | the founder's full name
// column: together | the others who set it up too
// column: amount | the sum; null where no text tells it | yuan
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: founder=闸北区 | 闸北区 built 上海3G媒体产业园, 上海新华文化科技园, 上海久合金融信息服务科技园 and 上海信息融合孵化基地.
MATCH (a:Entity)-[r:ESTABLISHED]->(o:Entity)
WHERE (a.name = $founder OR $founder IN a.aliases) AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
OPTIONAL MATCH (other:Entity)-[s:ESTABLISHED]->(o)
WHERE other.id <> a.id AND ($planned OR s.status = 'done')
WITH a, r, o, other
ORDER BY other.name, other.id
WITH a, r, o, collect(other.name) AS together
RETURN r.year AS year, o.name AS object, head([l IN labels(o) WHERE l <> 'Entity']) AS kind, a.name AS founder, together,
       r.amount AS amount, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY kind, object, o.id, a.id
