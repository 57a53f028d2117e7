// 合作网 The net of cooperation
:param entity => "上海张江（集团）有限公司";
MATCH way = (:Entity {name: $entity})-[:COOPERATES_WITH|OFFERS|ESTABLISHED*1..2]-(:Entity)
WHERE all(r IN relationships(way) WHERE r.status = 'done')
RETURN way
LIMIT 100;
