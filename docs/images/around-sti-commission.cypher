// The parks and products that 市科委 set up or brought out together with a district or a bank: drawn in neighbourhood.png.
MATCH (a:Agency {name: '上海市科学技术委员会'})-[r:COOPERATES_WITH]-(b:Entity)-[s:ESTABLISHED|OFFERS]->(c:Entity)<-[t:ESTABLISHED|OFFERS]-(a)
WHERE (b:District OR b:Enterprise) AND (c:Park OR c:Product)
  AND r.status = 'done' AND s.status = 'done' AND t.status = 'done'
UNWIND [r, s, t] AS fact
WITH DISTINCT fact
RETURN startNode(fact).name AS source, labels(startNode(fact))[1] AS sourceLabel, type(fact) AS relation,
       endNode(fact).name AS target, labels(endNode(fact))[1] AS targetLabel
ORDER BY source, relation, target
