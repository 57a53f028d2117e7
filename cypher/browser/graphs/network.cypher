// 两个实体之间的最短联系 The shortest connections between two entities
WITH "上海浦东发展银行股份有限公司" AS from
MATCH (a:Entity {name: from}), (b:District)
MATCH way = shortestPath((a)-[:COOPERATES_WITH|OFFERS|ESTABLISHED|ISSUED|FUNDED|HOSTED|PART_OF*..4]-(b))
WHERE all(r IN relationships(way) WHERE r.status = 'done')
RETURN way
LIMIT 100;
