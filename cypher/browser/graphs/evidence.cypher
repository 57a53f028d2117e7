// 提到某实体的段落 The passages that name an entity, and what else they name
:param entity => "浦发硅谷银行有限公司";
MATCH way = (:Report)-[:HAS_PASSAGE]->(:Passage)-[:MENTIONS]->(:Entity {name: $entity})
RETURN way
LIMIT 100;
