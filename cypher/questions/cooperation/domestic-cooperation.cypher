// id: domestic-cooperation
// title: Which cooperation was there with other provinces?
// title-zh: 与国内其他省市开展了哪些科技合作？
// category: cooperation
// purpose: Agreements, aid and projects with other provinces: the Yangtze delta, Yunnan, Xinjiang, the Three Gorges, the north-east and the west.
// purpose-zh: 与长三角、云南、新疆、三峡、东北及中西部的合作、支援与推广。
// keywords: 国内, 省, 长三角, 云南, 新疆, 援疆, 对口支援, 西部, 东北; domestic, provinces, Yangtze delta, Yunnan, Xinjiang, aid, other cities
// answers: cooperation
// param: places | list | 云南,新疆,喀什,泽普,西藏,日喀则,三峡,夷陵,长三角,长江三角洲,江苏,浙江,嘉兴,东北,西部,中部崛起,四川,成都,黑龙江,哈尔滨,昆明,普洱,玉溪,天津,河南 | words of the names of places or bodies that count as partners
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
// example: year=2011 | In 2011 上海 and 云南 signed and started a solar-cell project; 市科委 backed projects in the west and the north-east.
MATCH (a:Entity)-[r:COOPERATES_WITH|FUNDED|ESTABLISHED|HOSTED]->(b:Entity)
WHERE ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
WITH a, r, b, [a.name, b.name] + a.aliases + b.aliases AS forms
WHERE any(place IN $places WHERE any(form IN forms WHERE form CONTAINS place))
RETURN r.year AS year, r.date AS date, a.name AS one, type(r) AS relation, b.name AS other, r.agreement AS agreement,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, relation, one, other, a.id, b.id
