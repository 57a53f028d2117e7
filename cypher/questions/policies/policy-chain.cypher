// id: policy-chain
// title: Which chains of basis and amendment lead from policy to policy?
// title-zh: 政策之间的依据和修订链条是什么？
// category: policies
// purpose: From policy to policy along basis and amendment, up and down, at most four steps, with the sentence of each step.
// purpose-zh: 从政策沿“依据”“修订”关系逐级上溯或下行，最多四步。
// keywords: 引用链, 链条, 上溯, 下行, 修订, 依据链; chain, chains, citation, amends, up and down
// answers: policy
// param: policy | string | null | full title or nickname of a policy on the chain; null for all
// values: policy | MATCH (n:Policy) RETURN n.name AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: length | how many steps the chain has
// column: chain | the titles on the way, from the younger to the older
// column: types | BASED_ON or AMENDS, step by step
// column: quotes | the sentence of each step
// column: evidence | the passages that state it, the best first | passage ids
// example: policy=null | 《上海市天使投资风险补偿管理实施细则（试行）》 rests on 《上海市天使投资风险补偿管理暂行办法》.
MATCH way = (a:Entity)-[:BASED_ON|AMENDS*1..4]->(b:Policy)
WHERE ($policy IS NULL OR any(n IN nodes(way) WHERE n.name = $policy OR $policy IN n.aliases))
  AND all(r IN relationships(way) WHERE $planned OR r.status = 'done')
RETURN length(way) AS length, [n IN nodes(way) | n.name] AS chain, [r IN relationships(way) | type(r)] AS types,
       [r IN relationships(way) | r.quote] AS quotes, reduce(ids = [], r IN relationships(way) | ids + r.evidence) AS evidence
ORDER BY length DESC, [n IN nodes(way) | n.id], [r IN relationships(way) | type(r)]
