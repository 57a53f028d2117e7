// 只作为计划出现的事实 Facts that are planned only
:param status => "planned";
MATCH way = (:Entity)-[r]->(:Entity)
WHERE r.status = $status
RETURN way
LIMIT 100;
