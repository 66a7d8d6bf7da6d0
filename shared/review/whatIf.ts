import type { QueueRow } from '../queue/queueRow.ts';
import type { NowMaterial } from './review.ts';
import type { LoadCount } from './workload.ts';

/** Gives the present as it would be were these cases, as they are now, given to someone else, or to nobody. Closed ones weigh nothing. */
export function withOwner(
  material: NowMaterial,
  moved: ReadonlyArray<QueueRow>,
  owner: string | null,
): NowMaterial {
  const numbers = new Set(moved.map((row) => row.case));
  const given = <T extends { readonly case: string; readonly owner: string | null }>(one: T): T =>
    numbers.has(one.case) ? { ...one, owner } : one;
  const open = moved.filter(({ stage }) => stage !== 'closed');
  const changes = open.flatMap((row): LoadCount[] => [
    { owner: row.owner, severity: row.severity, count: -1 },
    { owner, severity: row.severity, count: 1 },
  ]);
  return {
    ...material,
    loads: summed([...material.loads, ...changes]),
    urgent: material.urgent.map(given),
    due: material.due.map(given),
  };
}

function summed(counts: ReadonlyArray<LoadCount>): ReadonlyArray<LoadCount> {
  const sums = new Map<string, LoadCount>();
  for (const one of counts) {
    const key = JSON.stringify([one.owner, one.severity]);
    sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count });
  }
  return [...sums.values()].filter(({ count }) => count > 0);
}
