// id: finance-system
// title: What does the system of science finance consist of?
// title-zh: 科技金融体系由哪些部分组成？
// category: finance
// purpose: The policies, funds, products, platforms, banks and insurers that the sections on science finance name, with how often.
// purpose-zh: 科技金融章节中的政策、资金、产品、平台、机构及其关系（“4+1+1”体系）。
// keywords: 科技金融, 体系, 四大功能板块, 服务体系; science finance, finance system, components, parts
// answers: part, body, policy, fund, product, bank
// param: section | string | 科技金融 | words that the heading of the section holds
// param: year | integer | null | only the report of this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// column: kind | Policy, Fund, Product, Platform, Enterprise, Agency, Institution, Program or Alliance
// column: name | the entity's name
// column: year | year of the report
// column: passages | how many passages of the section name it
// column: report | the report that states it | report id
// column: evidence | these passages | passage ids
// example: section=科技金融; year=2011 | In 2011: 《关于推动科技金融服务创新促进科技企业发展的实施意见》, the funds of 1 billion, 科技小巨人信贷, 浦发银行, 浦发硅谷银行, 张江集团 and others.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)-[:MENTIONS]->(e:Entity)
WHERE t.heading CONTAINS $section AND ($year IS NULL OR report.year = $year)
  AND NOT e:Region AND NOT e:District AND NOT e:Industry AND NOT e:Event AND NOT e:Park
WITH report, e, t
ORDER BY t.id
WITH report, e, collect(t.id) AS evidence
RETURN head([l IN labels(e) WHERE l <> 'Entity']) AS kind, e.name AS name, report.year AS year, size(evidence) AS passages, report.id AS report, evidence
ORDER BY year, kind, passages DESC, name, e.id
