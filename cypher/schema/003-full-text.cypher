// Chinese has no spaces between words: the cjk analyzer indexes pairs of characters.
// CALL db.index.fulltext.queryNodes('entityText', '科学技术') YIELD node, score
CREATE FULLTEXT INDEX entityText IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX passageText IF NOT EXISTS FOR (n:Passage) ON EACH [n.text, n.heading]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
