import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { keepRows } from '../report/keepRows.ts';
import { benchAppending, benchHints } from './appendCosts.ts';
import { layServer } from './benchServer.ts';
import { benchCatchUp, layFewCases } from './catchUp.ts';
import { benchLatency } from './latency.ts';

const SHAPES = [
  [1, 1],
  [8, 1],
  [32, 1],
  [1, 10],
  [1, 100],
] as const;

await layServer();
const rows: BenchRow[] = [];
// Each desk of these catches up first: with few cases.
await layFewCases();
for (const listeners of [0, 50, 200]) rows.push(...(await benchLatency(listeners)));
// Before what is appended, which is of cases without an opening.
rows.push(...(await benchCatchUp()));
for (const [desks, batch] of SHAPES) rows.push(await benchAppending(desks, batch));
for (const listeners of [1, 50, 200]) rows.push(...(await benchHints(listeners)));
keepRows(rows);
