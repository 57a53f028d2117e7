// 银行、产品与合作方 Banks, their products and their partners
WITH "银行" AS word
MATCH way = (b:Enterprise)-[r:OFFERS|COOPERATES_WITH|APPROVED|INVESTED_IN]-(:Entity)
WHERE b.name CONTAINS word AND r.status = 'done'
RETURN way
LIMIT 100;
