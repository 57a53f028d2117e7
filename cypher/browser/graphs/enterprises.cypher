// 某区的企业 The enterprises of a district
WITH "浦东新区" AS district
MATCH way = (:Enterprise)-[r:LOCATED_IN|ESTABLISHED|COOPERATES_WITH]-(:District {name: district})
WHERE r.status = 'done'
RETURN way
LIMIT 100;
