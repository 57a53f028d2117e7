// id: policies-of-agency
// title: Which policies did an agency issue, by year?
// title-zh: 某部门历年发布了哪些政策？
// category: agencies
// purpose: The policies that an agency, a district or another body issued, drafted or revised, oldest first, each with its sentence.
// purpose-zh: 某机关、区县或单位发布、起草或修订的政策，按年份排列，附原句。
// keywords: 政策, 发布, 出台, 制定, 颁布, 文件, 办法, 规划; policy, policies, issue, issued, publish, adopt, draft, document
// answers: policy
// param: agency | string | 长宁区 | full or short name of the issuing body: an agency, a district, an institution
// values: agency | MATCH (n:Entity)-[:ISSUED]->(:Policy) RETURN DISTINCT n.name AS value UNION MATCH (n:Entity) WHERE n:Agency OR n:District RETURN n.name AS value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (:Entity)-[r:ISSUED]->(:Policy) RETURN DISTINCT r.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: agency
// column: year | the year in which it was issued; null where no text tells it
// column: date | the date as far as the text tells it | ISO date
// column: policy | the policy's title
// column: number | the policy's document number
// column: action | issued, drafted or revised
// column: agency | the body's full name
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: agency=长宁区; year=2010 | In 2010 长宁区 issued 《长宁区创建全国科技进步先进区行动计划（2010—2012）》 and drafted its policies on matching funds, on research institutes and on software services.
MATCH (a:Entity)-[r:ISSUED]->(p:Policy)
WHERE (a.name = $agency OR $agency IN a.aliases)
  AND ($year IS NULL OR r.year = $year)
  AND ($planned OR r.status = 'done')
RETURN r.year AS year, r.date AS date, p.name AS policy, p.number AS number, r.action AS action,
       a.name AS agency, r.status AS status, r.evidence AS evidence, r.quote AS quote
ORDER BY year, date, policy, p.id, a.id
