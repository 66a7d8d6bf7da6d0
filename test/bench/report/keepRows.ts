import { writeFileSync } from 'node:fs';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';

/** Leaves the rows of a part where `npm run bench` looks for them. */
export function keepRows(rows: ReadonlyArray<BenchRow>): void {
  const file = process.env.SEVERITY_DESK_BENCH_ROWS;
  if (file === undefined) throw new Error('The parts of the bench are started by npm run bench.');
  writeFileSync(file, JSON.stringify(rows));
}

/** True in the short form of the bench. */
export function isQuick(): boolean {
  return process.env.SEVERITY_DESK_BENCH === 'quick';
}
