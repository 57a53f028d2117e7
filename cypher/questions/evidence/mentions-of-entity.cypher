// id: mentions-of-entity
// title: Which passages name an entity?
// title-zh: 哪些段落提到某实体？
// category: evidence
// purpose: Every passage that names an entity, in reading order, with the forms that it uses.
// purpose-zh: 提到某实体的全部段落，按报告和位置排列。
// keywords: 提到, 段落, 出现, 哪里, 原文; mention, mentions, passages, named, where
// answers: evidence
// param: entity | string | 张江集团 | full or short name of the entity
// values: entity | MATCH (n:Entity) RETURN n.name AS value ORDER BY value
// asks: entity
// column: entity | the entity's name
// column: report | the report that states it | report id
// column: heading | the heading above the passage
// column: forms | the forms that the passage uses
// column: evidence | the passage | passage ids
// column: quote | the text of the passage
// example: entity=张江集团 | The report of 2011 names it where it tells of the products for technology enterprises.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)-[m:MENTIONS]->(n:Entity)
WHERE (n.name = $entity OR $entity IN n.aliases)
RETURN n.name AS entity, report.id AS report, t.heading AS heading, m.surfaces AS forms, [t.id] AS evidence, t.text AS quote
ORDER BY report, t.start, t.id, n.id
