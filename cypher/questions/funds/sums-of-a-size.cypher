// id: sums-of-a-size
// title: Which sums reach a size?
// title-zh: 有哪些达到某规模的资金？
// category: funds
// purpose: The sums of at least a given number of yuan, largest first; finds the three funds of a billion.
// purpose-zh: 金额不低于给定元数的数据，从大到小；可用于查“3个10亿元”。
// keywords: 多少钱, 10亿, 亿元, 大额, 金额, 最大, 3个10亿; sum, sums, billion, largest, yuan, size
// answers: sum, fund
// param: least | float | 1000000000 | the least sum, in yuan
// param: most | float | null | the largest sum, in yuan; null for no bound
// param: words | string | null | words that the sentence holds; null for any
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: least
// column: amount | the sum | yuan
// column: year | the year of the fact; null where no text tells it
// column: indicator | what is counted or measured
// column: subject | whom or what the figure is about; null for the whole city
// column: status | done, planned or negated
// column: report | the report that states it | report id
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: least=1000000000; most=1000000000; year=2011 | Three funds of 1 billion yuan each were set up in 2011: for guarantee companies, for credit risk, and for investing with banks.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
WHERE o.unit ENDS WITH '元' AND o.amount >= $least AND ($most IS NULL OR o.amount <= $most)
  AND ($words IS NULL OR o.quote CONTAINS $words)
  AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
OPTIONAL MATCH (o)-[:ABOUT]->(s:Entity)
RETURN o.amount AS amount, o.year AS year, o.indicator AS indicator, s.name AS subject, o.status AS status,
       r.id AS report, [p.id] AS evidence, o.quote AS quote
ORDER BY amount DESC, year, report, p.start, o.id, s.id
