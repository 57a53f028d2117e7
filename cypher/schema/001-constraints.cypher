// One node an id. The constraints' indexes find the ends of relationships while loading.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reportId IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passageId IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observationId IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
// The loader's own records: the run marker and the schema files that were applied.
CREATE CONSTRAINT graphLoadId IF NOT EXISTS FOR (n:GraphLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schemaFileName IF NOT EXISTS FOR (n:SchemaFile) REQUIRE n.name IS UNIQUE;
