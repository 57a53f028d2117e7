// 合作网 The net of cooperation
WITH "上海张江（集团）有限公司" AS entity
MATCH way = (:Entity {name: entity})-[:COOPERATES_WITH|OFFERS|ESTABLISHED*1..2]-(:Entity)
WHERE all(r IN relationships(way) WHERE r.status = 'done')
RETURN way
LIMIT 100;
