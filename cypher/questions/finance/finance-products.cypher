// id: finance-products
// title: Which finance products are there, and who offers them?
// title-zh: 有哪些科技金融产品，由谁提供？
// category: finance
// purpose: All products with those who offer them and the years of the reports that name them.
// purpose-zh: 报告提到的贷款、保险等产品，提供者与首见年份。
// keywords: 金融产品, 有哪些产品, 贷款产品, 信贷产品, 保险产品; finance products, credit, loans, insurance products
// answers: product
// param: word | string | null | a word of the name, such as 贷 or 保险; null for all
// param: planned | boolean | false | true brings in planned and negated facts
// column: product | the product's name
// column: offered | by whom it is offered
// column: firstYear | year of the first report that names it
// column: lastYear | year of the last report that names it
// column: evidence | the passages that name it | passage ids
// example: word=贷 | 科技小巨人信贷 (2011, 市科委 and 浦发银行), 小巨人信用贷, 科创助力贷, 高企贷, 科技履约贷 and others.
MATCH (p:Product)
WHERE $word IS NULL OR p.name CONTAINS $word
OPTIONAL MATCH (b:Entity)-[r:OFFERS]->(p)
WHERE $planned OR r.status = 'done'
WITH p, b
ORDER BY b.name, b.id
WITH p, collect(b.name) AS offered
OPTIONAL MATCH (t:Passage)-[:MENTIONS]->(p)
WITH p, offered, t
ORDER BY t.id
WITH p, offered, collect(t.id) AS evidence
RETURN p.name AS product, offered, p.firstYear AS firstYear, p.lastYear AS lastYear, evidence
ORDER BY firstYear, product, p.id
