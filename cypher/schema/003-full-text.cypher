// Chinese has no spaces between words: the cjk analyzer indexes pairs of characters.
// CALL db.index.fulltext.queryNodes('entity_text', '科学技术') YIELD node, score
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage) ON EACH [n.text, n.heading]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
