// id: reform-pilots
// title: How do the reform pilots stand?
// title-zh: 先行先试的改革试点进展如何？
// category: programmes
// purpose: The passages on the reform pilots in the order of the report, each with the figures that tell its state.
// purpose-zh: “先行先试”各项改革的段落及其中数据，按报告顺序。
// keywords: 改革, 试点, 先行先试, 举措, 进展, 成效; reform, reforms, pilot, pilots, state, progress
// answers: reform, honour
// param: section | string | 先行先试 | words that the heading of the section holds
// param: year | integer | null | only the report of this year; null for all
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// column: reform | the heading right above, or the line itself where it names a reform and no more
// column: state | the whole: what is said of all; under way: results are told; being explored: it is only named
// column: figures | the figures of the passage: what is counted, and how many
// column: report | the report that states it | report id
// column: evidence | the passage | passage ids
// column: quote | the text of the passage
// example: section=先行先试 | Of the ten reforms eight are named; six have results, two are explored. Drug licences apart from production: 17 applicants and 28 drugs; the equity exchange has 137 enterprises on its science board; tax relief of 11.742 billion for 8,926.
MATCH (report:Report)-[:HAS_PASSAGE]->(t:Passage)
WHERE t.heading CONTAINS $section AND t.kind <> 'heading' AND ($year IS NULL OR report.year = $year)
OPTIONAL MATCH (o:Observation)-[:STATED_IN]->(t)
WITH report, t, o
ORDER BY o.id
WITH report, t, last(split(t.heading, ' > ')) AS heading, collect(o.indicator + ' ' + o.raw) AS figures
WITH report, t, heading, figures,
     CASE WHEN heading CONTAINS $section THEN 'the whole' WHEN t.text STARTS WITH '探索' AND size(t.text) < 30 THEN 'being explored' ELSE 'under way' END AS state
RETURN CASE WHEN state = 'being explored' THEN t.text ELSE heading END AS reform, state, figures, report.id AS report, [t.id] AS evidence, t.text AS quote
ORDER BY report, t.start, t.id
