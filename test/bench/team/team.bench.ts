import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { keepRows } from '../report/keepRows.ts';
import { benchAppending, benchHints } from './appendCosts.ts';
import { layServer } from './benchServer.ts';

const SHAPES = [
  [1, 1],
  [8, 1],
  [32, 1],
  [1, 10],
  [1, 100],
] as const;

await layServer();
const rows: BenchRow[] = [];
for (const [desks, batch] of SHAPES) rows.push(await benchAppending(desks, batch));
for (const listeners of [1, 50]) rows.push(...(await benchHints(listeners)));
keepRows(rows);
