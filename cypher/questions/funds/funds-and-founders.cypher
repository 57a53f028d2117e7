// id: funds-and-founders
// title: Which funds are there, how large are they, and who set them up?
// title-zh: 有哪些基金和专项资金，规模多少，由谁设立？
// category: funds
// purpose: The funds with the amounts that the reports give and the bodies that set them up; a fund of two founders gives two rows.
// param: fund | string | null | full or short name of one fund; null for all
// param: planned | boolean | false | true brings in planned and negated facts
// column: fund | the fund's name
// column: amount | its size in yuan; null where no text tells it
// column: founder | the body that set it up; null where no text tells it
// column: year | the year in which it was set up
// column: status | done, planned or negated
// column: reports | ids of the reports that state it
// column: quote | the sentence that says who set it up
MATCH (f:Fund)
WHERE $fund IS NULL OR f.name = $fund OR $fund IN f.aliases
OPTIONAL MATCH (e:Entity)-[r:ESTABLISHED]->(f)
WHERE $planned OR r.status = 'done'
WITH f, e, r, coalesce(f.amount, r.amount) AS amount
RETURN f.name AS fund, amount, e.name AS founder, r.year AS year, r.status AS status,
       coalesce(r.documents, f.documents) AS reports, r.quote AS quote
ORDER BY amount IS NULL, amount DESC, fund, f.id, founder, e.id
