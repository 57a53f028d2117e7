// id: shortest-connection
// title: What is the shortest connection between two entities?
// title-zh: 两个实体之间最短的联系是什么？
// category: network
// purpose: The shortest chains of at most six relationships between two entities, with the sentences on the way; to lie in the same city or province joins nobody.
// purpose-zh: 两个实体之间不超过六步的最短链条，附每一步的原句；仅同处一市一省不算联系。
// keywords: 之间, 联系, 最短, 路径, 怎么联系; between, connection, connected, shortest, path, link
// answers: relation
// param: from | string | 市科委 | full or short name of one end
// values: from | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: to | string | 浦东新区 | full or short name of the other end
// values: to | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true walks over planned and negated facts too
// param: limit | integer | 5 | the most chains to give; all have the same length
// asks: from, to
// column: length | how many relationships the chain has
// column: chain | the names on the way, both ends included
// column: types | the relationship types on the way
// column: quotes | the sentence of each relationship, in the order of the way
// column: evidence | the passages that state it, the best first | passage ids
// example: from=浦发银行; to=市科委 | One step: they brought out 科技小巨人信贷 together.
MATCH (a:Entity), (b:Entity)
WHERE (a.name = $from OR $from IN a.aliases) AND (b.name = $to OR $to IN b.aliases) AND a.id <> b.id
MATCH way = allShortestPaths((a)-[:ISSUED|APPROVED|BASED_ON|AMENDS|GOVERNS|ESTABLISHED|MANAGES|FUNDED|INVESTED_IN|OFFERS|COOPERATES_WITH|LOCATED_IN|PART_OF|MEMBER_OF|SELECTED_FOR|FOCUSES_ON|HOSTED|PARTICIPATED_IN*..6]-(b))
WHERE all(r IN relationships(way) WHERE ($planned OR r.status = 'done')
          AND NOT (type(r) = 'LOCATED_IN' AND endNode(r):Region AND NOT endNode(r).id IN [a.id, b.id]))
RETURN length(way) AS length, [n IN nodes(way) | n.name] AS chain, [r IN relationships(way) | type(r)] AS types,
       [r IN relationships(way) | r.quote] AS quotes, reduce(ids = [], r IN relationships(way) | ids + r.evidence) AS evidence
ORDER BY length, [n IN nodes(way) | n.id], [r IN relationships(way) | type(r)], [r IN relationships(way) | startNode(r).id]
LIMIT $limit
