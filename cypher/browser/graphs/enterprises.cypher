// 某区的企业 The enterprises of a district
:param district => "浦东新区";
MATCH way = (:Enterprise)-[r:LOCATED_IN|ESTABLISHED|COOPERATES_WITH]-(:District {name: $district})
WHERE r.status = 'done'
RETURN way
LIMIT 100;
