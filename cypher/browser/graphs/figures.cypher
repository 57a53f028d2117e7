// 某主体的数据及其出处 The figures about an entity with their passages
WITH "上海市科技小巨人工程" AS entity
MATCH way = (:Entity {name: entity})<-[:ABOUT]-(o:Observation)-[:STATED_IN]->(:Passage)
WHERE o.status = 'done'
RETURN way
LIMIT 100;
