// 基金、设立者与所资助的对象 Funds, who set them up, and what they pay for
WITH 0 AS least
MATCH way = (f:Fund)-[r:ESTABLISHED|FUNDED|GOVERNS]-(:Entity)
WHERE r.status = 'done' AND coalesce(f.amount, 0) >= least
RETURN way
LIMIT 100;
