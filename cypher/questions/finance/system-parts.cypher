// id: system-parts
// title: What is a named system made of, such as 4+1+1?
// title-zh: “4+1+1”“3个10亿元”等体系由哪些部分组成？
// category: finance
// purpose: The passages that name a system by its number or nickname, with the parts of it that are known as programmes, platforms, products or funds; the text tells the rest.
// purpose-zh: 提到某个体系（如“4+1+1”“3个10亿元”“3+X”）的段落，及其中点名的平台、机制、产品和资金。
// keywords: 科技金融体系, 4+1+1, 3个10亿, 组成部分, 由哪些部分, 包括什么; made of, consist of, components of
// answers: part, task, body, fund, product, platform
// param: system | string | 4+1+1 | the number or nickname of the system, as it stands in the text
// asks: system
// column: year | the year of the report
// column: heading | the heading above the passage
// column: parts | the programmes, platforms, products and funds that the passage names
// column: report | the report that states it | report id
// column: evidence | the passage | passage ids
// column: quote | the text of the passage
// example: system=4+1+1 | Four blocks (credit, equity, capital market, insurance), one platform (科技金融支撑条件保障平台) and one mechanism.
// example: system=3个10亿元 | A fund for guarantee companies, a compensation for bad loans and an investment fund for joint pilots of banks, a billion yuan each.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE t.text CONTAINS $system AND t.kind <> 'heading'
OPTIONAL MATCH (t)-[:MENTIONS]->(e:Entity)
WHERE e:Program OR e:Platform OR e:Product OR e:Fund
WITH report, t, e
ORDER BY e.name, e.id
WITH report, t, collect(e.name) AS parts
RETURN report.year AS year, t.heading AS heading, parts, report.id AS report, [t.id] AS evidence, t.text AS quote
ORDER BY year, report, t.start, t.id
