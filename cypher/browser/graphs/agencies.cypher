// 某部门的工作 What an agency did
WITH "上海市科学技术委员会" AS agency
MATCH way = (a:Agency {name: agency})-[r:ISSUED|ESTABLISHED|OFFERS|HOSTED|FUNDED|APPROVED|MANAGES]->(:Entity)
WHERE r.status = 'done'
RETURN way
LIMIT 100;
