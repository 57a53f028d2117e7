// 活动、主办者与领域 Events with hosts, places and fields
WITH "论坛" AS word
MATCH way = (e:Event)-[r:HOSTED|PARTICIPATED_IN|LOCATED_IN|FOCUSES_ON]-(:Entity)
WHERE e.name CONTAINS word AND r.status = 'done'
RETURN way
LIMIT 100;
