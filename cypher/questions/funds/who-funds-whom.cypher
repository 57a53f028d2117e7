// id: who-funds-whom
// title: Who funds whom?
// title-zh: 谁资助了谁、投资了谁？
// category: funds
// purpose: The grants, subsidies and loans, and the shares held, with sum and share where the text tells them.
// purpose-zh: 资助、补贴、贷款与股权投资关系，附金额与份额。
// keywords: 资助, 补贴, 投资, 出资, 扶持, 持股, 股权, 拨款; fund, funds, funded, grant, subsidy, invest, invested, shareholder, share
// answers: sum, act, body, enterprise, institution, bank, program
// param: payer | string | null | full or short name of who pays or invests; null for all
// values: payer | MATCH (n:Entity)-[:FUNDED|INVESTED_IN]->(:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: receiver | string | null | full or short name of who receives; null for all
// values: receiver | MATCH (:Entity)-[:FUNDED|INVESTED_IN]->(n:Entity) RETURN DISTINCT n.name AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: payer | who pays or invests
// column: relation | the relationship's type
// column: receiver | who receives
// column: amount | the sum; null where no text tells it | yuan
// column: share | the share held | percent
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: payer=null | 闵行区 and 金山区 back their parks and incubators; 浦发银行 and 硅谷银行 each hold half of 浦发硅谷银行.
MATCH (a:Entity)-[r:FUNDED|INVESTED_IN]->(b:Entity)
WHERE ($payer IS NULL OR (a.name = $payer OR $payer IN a.aliases)) AND ($receiver IS NULL OR (b.name = $receiver OR $receiver IN b.aliases))
  AND ($year IS NULL OR r.year = $year) AND ($planned OR r.status = 'done')
RETURN a.name AS payer, type(r) AS relation, b.name AS receiver, r.amount AS amount, r.share AS share, r.year AS year,
       r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, payer, relation, receiver, a.id, b.id
