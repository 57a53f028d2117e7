// id: policies-on-topic
// title: Which policies deal with a topic?
// title-zh: 有哪些关于某主题的政策？
// category: policies
// purpose: The policies whose title or subject holds a word, with who issued them and the year of the report that names them first.
// purpose-zh: 标题或规范对象含有某词的政策，及其发布者和首见年份。
// keywords: 关于, 主题, 有关, 涉及, 方面的政策; about, on, topic, deal, concerning, regarding
// answers: policy
// param: topic | string | 知识产权 | a word of the title or of what the policy governs
// param: planned | boolean | false | true brings in planned and negated facts
// asks: topic
// column: policy | the policy's title
// column: number | its document number
// column: subjects | what it governs or is devoted to
// column: issuers | who issued it
// column: year | year of the first report that names it
// column: evidence | the passages that name it | passage ids
// example: topic=知识产权 | 《徐汇区知识产权质押融资试点工作方案》 of 2010 and, in 2023, 《上海市知识产权对外转让审查实施细则》 and others.
MATCH (p:Policy)
OPTIONAL MATCH (p)-[g:GOVERNS|FOCUSES_ON]->(o:Entity)
WHERE $planned OR g.status = 'done'
WITH p, o
ORDER BY o.name, o.id
WITH p, collect(o.name) AS subjects
WHERE p.name CONTAINS $topic OR any(subject IN subjects WHERE subject CONTAINS $topic)
OPTIONAL MATCH (a:Entity)-[r:ISSUED]->(p)
WHERE ($planned OR r.status = 'done')
WITH p, subjects, a
ORDER BY a.name, a.id
WITH p, subjects, collect(a.name) AS issuers
OPTIONAL MATCH (t:Passage)-[:MENTIONS]->(p)
WITH p, subjects, issuers, t
ORDER BY t.id
WITH p, subjects, issuers, collect(t.id) AS evidence
RETURN p.name AS policy, p.number AS number, subjects, issuers, p.firstYear AS year, evidence
ORDER BY year, policy, p.id
