// id: bank-partners
// title: With whom do the banks work?
// title-zh: 各银行与谁合作？
// category: finance
// purpose: The facts that join banks to agencies, districts, companies and products.
// purpose-zh: 名称含“银行”的机构与其他主体的合作、联合推出、共同设立等关系。
// keywords: 银行合作, 合作银行, 银企; banks, bank partners, partner banks
// answers: bank, cooperation
// param: word | string | 银行 | a word of the name: 银行, 保险, 担保
// param: planned | boolean | false | true brings in planned and negated facts
// column: bank | the bank
// column: relation | the relationship's type
// column: partner | the other side
// column: kind | the type of the other side
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: word=银行 | 浦东新区 signed with 浦发银行上海分行 in 2011; 张江集团 worked with 工商银行 and 交通银行.
MATCH (b:Enterprise)-[r]-(o:Entity)
WHERE b.name CONTAINS $word AND NOT type(r) IN ['LOCATED_IN', 'FOCUSES_ON'] AND ($planned OR r.status = 'done')
RETURN b.name AS bank, type(r) AS relation, o.name AS partner, head([l IN labels(o) WHERE l <> 'Entity']) AS kind, r.year AS year,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY bank, relation, partner, b.id, o.id, startNode(r).id
