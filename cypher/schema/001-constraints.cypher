// One node an id. The constraints' indexes find the ends of relationships while loading.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
// The loader's own records: the run marker and the schema files that were applied.
CREATE CONSTRAINT graph_load_id IF NOT EXISTS FOR (n:GraphLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_file_name IF NOT EXISTS FOR (n:SchemaFile) REQUIRE n.name IS UNIQUE;
