// 各区发布的政策及其规范对象 The policies that districts issued, and what they govern
WITH "普陀区" AS district
MATCH way = (d:District {name: district})-[:ISSUED]->(:Policy)-[:GOVERNS|FOCUSES_ON*0..1]->(:Entity)
WHERE all(r IN relationships(way) WHERE r.status = 'done')
RETURN way
LIMIT 100;
