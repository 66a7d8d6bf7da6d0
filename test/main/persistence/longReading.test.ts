import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('rows that are read one by one outlast the collection of garbage', async () => {
  const database = openDatabase(':memory:');
  const numbers =
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i FROM n';
  let count = 0;
  for (const _row of database.each(numbers)) {
    count += 1;
    if (count % 200 !== 0) continue;
    collectGarbage();
    await new Promise((next) => setImmediate(next));
  }
  database.close();
  expect(count).toBe(2000);
});
