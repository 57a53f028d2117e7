// id: figure-by-district
// title: How large is a figure in each district?
// title-zh: 某项数据各区是多少？
// category: districts
// purpose: One figure across the districts, the largest first, so that they can be compared.
// purpose-zh: 某项指标在各区的数值，从大到小。
// keywords: 各区, 哪个区最多, 区县, 排名; by district, each district, which district, most
// answers: place, figure
// param: words | string | 创新型企业 | words that the indicator or the sentence holds
// param: unit | string | 家 | the unit; null for all
// values: unit | MATCH (:District)<-[:ABOUT]-(o:Observation) RETURN DISTINCT o.unit AS value ORDER BY value
// param: year | integer | null | only this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// asks: words
// column: district | the district
// column: value | the number | as in column unit
// column: unit | the unit as the text has it
// column: indicator | what is counted or measured
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: evidence | the passages that state it, the best first | passage ids
// column: quote | the sentence that states it
// example: words=上海市创新型企业 | In 2010 杨浦区 had 17 enterprises named innovative, 嘉定区 15, 普陀区 12, 青浦区 11.
MATCH (d:District)<-[:ABOUT]-(o:Observation)-[:STATED_IN]->(p:Passage)
WHERE o.quote CONTAINS $words AND ($unit IS NULL OR o.unit = $unit)
  AND ($year IS NULL OR o.year = $year) AND ($planned OR o.status = 'done')
RETURN d.name AS district, o.value AS value, o.unit AS unit, o.indicator AS indicator, o.year AS year, o.status AS status,
       [p.id] AS evidence, o.quote AS quote
ORDER BY unit, o.indicator CONTAINS $words DESC, value DESC, district, o.id, d.id
