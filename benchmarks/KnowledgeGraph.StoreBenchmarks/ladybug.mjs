// node ladybug.mjs ADDON FOLDER: loads FOLDER/*.csv, runs FOLDER/queries.json, prints [{best, median, rows}] in milliseconds.
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

async function repeat(statement, least, milliseconds, most) {
  const times = [];
  const begin = performance.now();
  let rows;
  while (times.length === 0 || (performance.now() - begin < most && (times.length < least || performance.now() - begin < milliseconds))) {
    const start = performance.now();
    rows = await (await connection.query(statement)).getAll();
    times.push(performance.now() - start);
  }
  return { rows, times };
}

const runs = [];
for (const statement of JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))) {
  await repeat(statement, 10, 5000, 10000);
  const { rows, times } = await repeat(statement, 25, 0, 40000);
  times.sort((a, b) => a - b);
  runs.push({ best: times[0], median: times[times.length >> 1], rows: rows.map(row => Object.values(row)) });
}
console.log(JSON.stringify(runs, (_, value) => typeof value === 'bigint' ? Number(value) : value));
process.exit(0);
