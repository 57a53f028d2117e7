// id: events
// title: Which events took place, where, and who held them?
// title-zh: 举办了哪些论坛、大会和活动，谁主办、在哪里？
// category: events
// purpose: The conferences, forums, contests and fairs with hosts, those who took part, place and field.
// purpose-zh: 论坛、会议、大赛、展会等活动及其主办者、参加者、地点和领域。
// keywords: 活动, 论坛, 大会, 会议, 大赛, 举办, 主办, 展会, 研讨会; event, events, forum, conference, contest, fair, held, hosted
// answers: event
// param: word | string | null | a word of the name, such as 论坛; null for all
// param: host | string | null | full or short name of the host; null for all
// values: host | MATCH (n:Entity) WHERE n:Agency OR n:Institution OR n:Enterprise OR n:Park OR n:Alliance OR n:Platform RETURN n.name AS value ORDER BY value
// param: place | string | null | full or short name of the district or region that it was held in or that held it; null for all
// values: place | MATCH (n:Entity) WHERE n:District OR n:Region RETURN n.name AS value ORDER BY value
// param: year | integer | null | only events of the reports of this year; null for all years
// values: year | MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value
// param: planned | boolean | false | true brings in planned and negated facts
// column: event | the event's name
// column: year | year of the first report that names it
// column: hosts | who held it
// column: participants | who took part
// column: places | where it took place
// column: fields | its fields
// column: evidence | the passages that name it | passage ids
// example: word=论坛; host=市科委 | 市科委 held 2010上海崇明生态岛国际论坛 with 崇明, and 2010上海高端装备制造科技创新论坛 with 闵行区政府.
MATCH (e:Event)
WHERE ($word IS NULL OR e.name CONTAINS $word) AND ($year IS NULL OR e.firstYear = $year)
OPTIONAL MATCH (h:Entity)-[r:HOSTED]->(e)
WHERE $planned OR r.status = 'done'
WITH e, h
ORDER BY h.name, h.id
WITH e, collect(h.name) AS hosts, collect(h) AS holders
WHERE $host IS NULL OR any(h IN holders WHERE h.name = $host OR $host IN h.aliases)
OPTIONAL MATCH (e)-[l:HOSTED|LOCATED_IN]-(x:Entity)
WHERE ($planned OR l.status = 'done') AND (x.name = $place OR $place IN x.aliases OR EXISTS { MATCH (x)-[:PART_OF]->(d:District) WHERE d.name = $place OR $place IN d.aliases })
WITH e, hosts, count(x) AS placed
WHERE $place IS NULL OR placed > 0
OPTIONAL MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e)
WHERE $planned OR r.status = 'done'
WITH e, hosts, p
ORDER BY p.name, p.id
WITH e, hosts, collect(p.name) AS participants
OPTIONAL MATCH (e)-[r:LOCATED_IN]->(l:Entity)
WHERE $planned OR r.status = 'done'
WITH e, hosts, participants, l
ORDER BY l.name, l.id
WITH e, hosts, participants, collect(l.name) AS places
OPTIONAL MATCH (e)-[r:FOCUSES_ON]->(i:Industry)
WHERE $planned OR r.status = 'done'
WITH e, hosts, participants, places, i
ORDER BY i.name, i.id
WITH e, hosts, participants, places, collect(i.name) AS fields
OPTIONAL MATCH (t:Passage)-[:MENTIONS]->(e)
WITH e, hosts, participants, places, fields, t
ORDER BY t.id
WITH e, hosts, participants, places, fields, collect(t.id) AS evidence
RETURN e.name AS event, e.firstYear AS year, hosts, participants, places, fields, evidence
ORDER BY year, event, e.id
