// id: international-cooperation
// title: Which cooperation was there with other countries and with Taiwan?
// title-zh: 开展了哪些国际和港澳台科技合作？
// category: cooperation
// purpose: Agreements, joint institutions and events with foreign and international partners and with Taiwan.
// purpose-zh: 与外国、国际组织及港澳台的协议、共建和活动。
// keywords: 国际, 国外, 外国, 海外, 以色列, 台湾, 沪台; international, foreign, abroad, overseas, Israel, Taiwan, countries
// answers: cooperation
// param: places | list | 以色列,魁北克,丹麦,乌克兰,俄罗斯,美国,夏威夷,日本,中澳,澳大利亚,中瑞,罗阿,法国,全法,英国,德国,欧洲,联合国,台湾,沪台,国际科技合作,国际合作 | words of the names of places or bodies that count as partners
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: year | the year of the fact; null where no text tells it
// column: date | the date as far as the text tells it | ISO date
// column: one | one side
// column: relation | the relationship's type
// column: other | the other side
// column: agreement | the agreement signed, where the text names it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: year=2011 | In 2011 市科委 signed with 以色列, with 魁北克 and with 联合国环境规划署; 丹麦中部大区 exchanged visits.
MATCH (a:Entity)-[r:COOPERATES_WITH|FUNDED|ESTABLISHED|HOSTED]->(b:Entity)
WHERE ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
WITH a, r, b, [a.name, b.name] + a.aliases + b.aliases AS forms
WHERE any(place IN $places WHERE any(form IN forms WHERE form CONTAINS place))
RETURN r.year AS year, r.date AS date, a.name AS one, type(r) AS relation, b.name AS other, r.agreement AS agreement,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, relation, one, other, a.id, b.id
