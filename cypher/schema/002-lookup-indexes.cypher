// What questions look for first.
CREATE INDEX entityName IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX reportYear IF NOT EXISTS FOR (n:Report) ON (n.year);
CREATE INDEX observationIndicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator);
CREATE INDEX observationYear IF NOT EXISTS FOR (n:Observation) ON (n.year);
