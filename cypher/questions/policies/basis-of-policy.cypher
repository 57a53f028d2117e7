// id: basis-of-policy
// title: What is a policy based on?
// title-zh: 某政策依据哪些文件制定？
// category: policies
// purpose: The documents that a policy or programme follows, carries out or goes with, each with its sentence.
// param: policy | string | null | full title, nickname or document number; null for all
// param: planned | boolean | false | true brings in planned and negated facts
// column: policy | the policy or programme that rests on another
// column: basis | the document that it is based on
// column: number | the document number of the basis
// column: year | the year of the fact; null where no text tells it
// column: status | done, planned or negated
// column: reports | ids of the reports that state it
// column: quote | the sentence that states it
MATCH (p:Entity)-[r:BASED_ON]->(b:Policy)
WHERE ($policy IS NULL OR p.name = $policy OR $policy IN p.aliases OR p.number = $policy)
  AND ($planned OR r.status = 'done')
RETURN p.name AS policy, b.name AS basis, b.number AS number, r.year AS year,
       r.status AS status, r.documents AS reports, r.quote AS quote
ORDER BY policy, basis, p.id, b.id
