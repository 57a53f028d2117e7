// 联盟及其发起者、成员与领域 Alliances with founders, members and fields
WITH "" AS field
MATCH way = (a:Alliance)-[r:ESTABLISHED|MEMBER_OF|FOCUSES_ON|SELECTED_FOR]-(x:Entity)
WHERE r.status = 'done' AND (field = '' OR a.name CONTAINS field OR x.name CONTAINS field)
RETURN way
LIMIT 100;
