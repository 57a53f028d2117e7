// 某区及其园区、产业与合作方 A district with its parks, fields and partners
WITH "闸北区" AS district
MATCH way = (d:District {name: district})-[r:LOCATED_IN|ESTABLISHED|COOPERATES_WITH|ISSUED|PART_OF|SELECTED_FOR]-(x:Entity)
WHERE r.status = 'done'
RETURN way
LIMIT 100;
