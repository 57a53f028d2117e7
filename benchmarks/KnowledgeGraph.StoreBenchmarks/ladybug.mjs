// node ladybug.mjs ADDON FOLDER: loads FOLDER/*.csv, runs FOLDER/queries.json, prints [{ms, rows}].
import { createRequire } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [addOn, folder] = process.argv.slice(2);
const ladybug = createRequire(join(addOn, 'package.json'))('@ladybugdb/core');
const path = join(folder, 'study.lbug');
rmSync(path, { recursive: true, force: true });
const connection = new ladybug.Connection(new ladybug.Database(path));
for (const statement of [
  'CREATE NODE TABLE Person(id INT64, name STRING, gender STRING, age INT64, PRIMARY KEY(id))',
  'CREATE NODE TABLE City(id INT64, city STRING, state STRING, country STRING, PRIMARY KEY(id))',
  'CREATE NODE TABLE State(id INT64, state STRING, country STRING, PRIMARY KEY(id))',
  'CREATE NODE TABLE Country(id INT64, country STRING, PRIMARY KEY(id))',
  'CREATE NODE TABLE Interest(id INT64, interest STRING, PRIMARY KEY(id))',
  'CREATE REL TABLE Follows(FROM Person TO Person)',
  'CREATE REL TABLE LivesIn(FROM Person TO City)',
  'CREATE REL TABLE HasInterest(FROM Person TO Interest)',
  'CREATE REL TABLE CityIn(FROM City TO State)',
  'CREATE REL TABLE StateIn(FROM State TO Country)',
  ...['Person', 'City', 'State', 'Country', 'Interest', 'Follows', 'LivesIn', 'HasInterest', 'CityIn', 'StateIn']
    .map(table => `COPY ${table} FROM '${join(folder, table)}.csv' (HEADER=false)`),
]) await connection.query(statement);

const runs = [];
for (const statement of JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))) {
  const times = [];
  let rows;
  for (let round = -10; round < 7; round++) {
    const start = performance.now();
    const result = await connection.query(statement);
    rows = await result.getAll();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  runs.push({ ms: times[3], rows: rows.map(row => Object.values(row)) });
}
console.log(JSON.stringify(runs, (_, value) => typeof value === 'bigint' ? Number(value) : value));
process.exit(0);
