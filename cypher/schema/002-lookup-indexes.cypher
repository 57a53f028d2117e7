// What questions look for first.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX report_year IF NOT EXISTS FOR (n:Report) ON (n.year);
CREATE INDEX observation_indicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator);
CREATE INDEX observation_year IF NOT EXISTS FOR (n:Observation) ON (n.year);
