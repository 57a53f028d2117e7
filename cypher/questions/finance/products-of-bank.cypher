// id: products-of-bank
// title: Which products does a bank offer?
// title-zh: 某银行推出了哪些金融产品？
// category: finance
// purpose: The loan, insurance and service products that a bank or another body offers, with those who offer them too.
// purpose-zh: 某银行或其他机构推出的贷款、保险、服务产品，及联合推出者。
// keywords: 科技金融, 银行, 推出, 产品, 贷款, 提供, 开发; bank, product, products, offer, offers, loan
// answers: product
// param: bank | string | 浦发银行 | full or short name of the bank or other body
// values: bank | MATCH (n:Entity)-[:OFFERS]->(:Product) RETURN DISTINCT n.name AS value UNION MATCH (n:Enterprise) RETURN n.name AS value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: bank
// column: product | the product's name
// column: bank | the full name of who offers it
// column: together | the others who offer it too
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: bank=浦发银行 | In 2011 浦发银行 brought out 科技小巨人信贷 together with 市科委.
MATCH (b:Entity)-[r:OFFERS]->(p:Product)
WHERE (b.name = $bank OR $bank IN b.aliases) AND ($planned OR r.status = 'done')
OPTIONAL MATCH (other:Entity)-[s:OFFERS]->(p)
WHERE other.id <> b.id AND ($planned OR s.status = 'done')
WITH b, r, p, other
ORDER BY other.name, other.id
WITH b, r, p, collect(other.name) AS together
RETURN p.name AS product, b.name AS bank, together, r.year AS year, r.status AS status,
       r.evidence AS evidence, r.quote AS quote
ORDER BY year, product, p.id, b.id
