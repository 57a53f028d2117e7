// 称号、试点与入选者 Titles and pilots with those who were chosen
WITH "" AS word
MATCH way = (:Entity)-[r:SELECTED_FOR|MEMBER_OF]->(p:Program)
WHERE r.status = 'done' AND p.name CONTAINS word
RETURN way
LIMIT 100;
