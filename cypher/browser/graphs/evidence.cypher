// 提到某实体的段落 The passages that name an entity, and what else they name
WITH "浦发硅谷银行有限公司" AS entity
MATCH way = (:Report)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(:Entity {name: entity})
RETURN way
LIMIT 100;
