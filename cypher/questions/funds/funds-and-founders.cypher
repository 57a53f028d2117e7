// id: funds-and-founders
// title: Which funds are there, how large are they, and who set them up?
// title-zh: 有哪些基金和专项资金，规模多少，由谁设立？
// category: funds
// purpose: The funds with the amounts that the reports give and the bodies that set them up; a fund of two founders gives two rows.
// purpose-zh: 报告提到的基金和专项资金、规模及设立者。
// keywords: 基金, 专项资金, 资金, 规模, 设立, 发起, 谁设立, 谁出资; fund, funds, size, large, founder, set up, founded
// answers: fund
// param: fund | string | null | full or short name of one fund; null for all
// values: fund | MATCH (n:Fund) RETURN n.name AS value ORDER BY value
// param: founder | string | null | full or short name of who set it up; null for all
// values: founder | MATCH (n:Entity)-[:ESTABLISHED]->(:Fund) RETURN DISTINCT n.name AS value UNION MATCH (n:Entity) WHERE n:Agency OR n:District RETURN n.name AS value
// param: planned | boolean | false | true brings in planned and negated facts
// column: fund | the fund's name
// column: amount | its size; null where no text tells it | yuan
// column: founder | the body that set it up; null where no text tells it
// column: year | the year in which it was set up
// column: status | done, planned or negated
// column: evidence | the passages that say who set it up, else those that tell its size, else those that name it | passage ids
// column: quote | the sentence that says who set it up, else the one that tells its size
// example: fund=复旦科创母基金 | 复旦大学 set up 复旦科创母基金 in 2023; its first close was 1 billion yuan.
MATCH (f:Fund)
WHERE $fund IS NULL OR f.name = $fund OR $fund IN f.aliases
OPTIONAL MATCH (e:Entity)-[r:ESTABLISHED]->(f)
WHERE $planned OR r.status = 'done'
WITH f, e, r, coalesce(f.amount, r.amount) AS amount
WHERE $founder IS NULL OR e.name = $founder OR $founder IN e.aliases
OPTIONAL MATCH (t:Passage)<-[:STATED_IN]-(o:Observation)-[:ABOUT]->(f)
WHERE o.amount = amount
WITH f, e, r, amount, t, o
ORDER BY t.id, o.id
WITH f, e, r, amount, collect(DISTINCT t.id) AS sized, head(collect(o.quote)) AS told
OPTIONAL MATCH (n:Passage)-[:MENTIONS]->(f)
WITH f, e, r, amount, sized, told, n
ORDER BY n.id
WITH f, e, r, amount, sized, told, collect(n.id) AS named
RETURN f.name AS fund, amount, e.name AS founder, r.year AS year, r.status AS status,
       CASE WHEN r IS NOT NULL THEN r.evidence WHEN size(sized) > 0 THEN sized ELSE named END AS evidence, coalesce(r.quote, told) AS quote
ORDER BY amount IS NULL, amount DESC, fund, f.id, founder, e.id
