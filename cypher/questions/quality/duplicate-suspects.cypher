// id: duplicate-suspects
// title: Which entities may be the same?
// title-zh: 哪些实体可能重复？
// category: quality
// purpose: Different entities whose names or aliases are equal once quotation marks, brackets and the city are left out.
// purpose-zh: 去掉引号、括号和“上海市”前缀后，名称或别名相同的不同实体。
// keywords: 重复, 相同, 同名, 合并; duplicate, duplicates, same name, merge
// answers: entity
// param: limit | integer | 100 | the most rows to give
// column: form | the form that they share
// column: names | the entities that use it
// column: kinds | their types
// example: limit=100 | 区财政 stands for the finance bureaus of two districts.
MATCH (n:Entity)
UNWIND [n.name] + n.aliases AS written
WITH n, replace(replace(replace(replace(replace(replace(written, '“', ''), '”', ''), '（', '('), '）', ')'), '上海市', ''), '上海', '') AS form
WHERE size(form) > 1
WITH DISTINCT form, n
ORDER BY form, n.name, n.id
WITH form, collect(n) AS ones
WHERE size(ones) > 1
RETURN form, [n IN ones | n.name] AS names, [n IN ones | head([l IN labels(n) WHERE l <> 'Entity'])] AS kinds
ORDER BY form, [n IN ones | n.id]
LIMIT $limit
