// id: enterprise-profile
// title: What do the reports say of an enterprise?
// title-zh: 关于某企业报告说了什么？
// category: enterprises
// purpose: The facts and figures about one enterprise.
// purpose-zh: 某企业的全部关系与数据。
// keywords: 企业, 公司, 介绍, 情况, 怎么回事; enterprise, company, profile, about company
// answers: relation
// param: enterprise | string | 浦发硅谷银行有限公司 | full or short name of the enterprise
// values: enterprise | MATCH (n:Enterprise) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: enterprise
// column: relation | how the enterprise stands to the other; ABOUT for a figure
// column: other | the other side, or what is counted
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: enterprise=浦发硅谷银行有限公司 | 银监会 approved it in October 2011; its capital is 1 billion yuan.
MATCH (e:Enterprise)-[r]-(x)
WHERE (e.name = $enterprise OR $enterprise IN e.aliases) AND (x:Entity OR x:Observation) AND ($planned OR coalesce(r.status, x.status) = 'done')
OPTIONAL MATCH (x)-[:STATED_IN]->(p:Passage)
RETURN type(r) AS relation, coalesce(x.name, x.indicator) AS other, x.value AS value, x.unit AS unit, coalesce(r.year, x.year) AS year,
       coalesce(r.status, x.status) AS status, coalesce(r.evidence, [p.id]) AS evidence, coalesce(r.quote, x.quote) AS quote
ORDER BY year, relation, other, x.id, startNode(r).id, e.id
