// 只作为计划出现的事实 Facts that are planned only
WITH "planned" AS status
MATCH way = (:Entity)-[r]->(:Entity)
WHERE r.status = status
RETURN way
LIMIT 100;
