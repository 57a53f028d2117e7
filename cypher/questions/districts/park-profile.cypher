// id: park-profile
// title: What do the reports say of a park?
// title-zh: 某园区的情况如何？
// category: districts
// purpose: The facts and figures about one park, base or cluster.
// purpose-zh: 某园区的全部关系与数据。
// keywords: 园区情况, 某园区, 基地, 入驻; park profile, base, about park
// answers: figure, evidence
// param: park | string | 枫泾新能源产业基地 | full or short name of the park
// values: park | MATCH (n:Park) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: park
// column: relation | how the park stands to the other; ABOUT for a figure
// column: other | the other side, or what is counted
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: park=环同济知识经济圈 | It gathers nearly 400 high-tech enterprises and 24 that prepare to go public (2021).
MATCH (k:Park)-[r]-(x)
WHERE (k.name = $park OR $park IN k.aliases) AND (x:Entity OR x:Observation) AND ($planned OR coalesce(r.status, x.status) = 'done')
OPTIONAL MATCH (x)-[:STATED_IN]->(p:Passage)
RETURN type(r) AS relation, coalesce(x.name, x.indicator) AS other, x.value AS value, x.unit AS unit, coalesce(r.year, x.year) AS year,
       coalesce(r.status, x.status) AS status, coalesce(r.evidence, [p.id]) AS evidence, coalesce(r.quote, x.quote) AS quote
ORDER BY year, relation, other, x.id, startNode(r).id, k.id
