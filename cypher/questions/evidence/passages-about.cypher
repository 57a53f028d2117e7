// id: passages-about
// title: Which passages speak of a word?
// title-zh: 哪些段落谈到某个词？
// category: evidence
// purpose: The passages whose text holds a word, with the entities that they name.
// purpose-zh: 文本或标题含有某词的段落，及其中的实体和数据数量。
// keywords: 段落, 谈到, 全文, 检索, 包含; passages, text, search, containing, speak
// answers: evidence
// param: word | string | 加计扣除 | the word or words, as they stand in the text
// param: report | string | null | id of the report; null for all
// values: report | MATCH (n:Report) RETURN n.id AS value ORDER BY value
// asks: word
// column: report | the report that states it | report id
// column: heading | the heading above the passage
// column: entities | the entities that it names
// column: evidence | the passage | passage ids
// column: quote | the text of the passage
// example: word=加计扣除 | The reports of 2010, 2011, 2017 and 2021 speak of it.
MATCH (r:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE t.text CONTAINS $word AND ($report IS NULL OR r.id = $report)
OPTIONAL MATCH (t)-[:MENTIONS]->(e:Entity)
WITH r, t, e
ORDER BY e.name, e.id
WITH r, t, collect(e.name) AS entities
RETURN r.id AS report, t.heading AS heading, entities, [t.id] AS evidence, t.text AS quote
ORDER BY report, t.start, t.id
