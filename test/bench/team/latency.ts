import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { isQuick } from '../report/keepRows.ts';
import { percentile } from '../report/median.ts';
import { insertOnce } from './appendCosts.ts';
import { type BenchMate, openMate, pushAll, takeAll } from './benchDesks.ts';
import { closeDesks, openDesks } from './benchServer.ts';
import { ORIGIN } from './manySteps.ts';

const GOAL_MS = 50;
const DEEDS = isQuick() ? 60 : 300;

/**
 * From a key on one desk until it is durable in the file of another, with so many others that listen: a command, its push,
 * the hint, the page.
 */
export async function benchLatency(listeners: number): Promise<ReadonlyArray<BenchRow>> {
  const idle = await openDesks(listeners);
  for (const one of idle) await one.query('LISTEN desk_1');
  const [writer, reader] = [await openMate('writer'), await openMate('reader')];
  const heard = createHearing(reader);
  await reader.server.listen(heard.hint);
  for (const mate of [writer, reader]) await takeAll(mate);
  const [bare] = await openDesks(1);
  const [times, inserts]: [number[], number[]] = [[], []];
  for (let deed = 0; deed < DEEDS; deed += 1) {
    const begun = performance.now();
    const done = writer.desk.command({
      type: 'note',
      case: ORIGIN,
      text: `Asked for the log of call ${deed}.`,
    });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    await pushAll(writer);
    await heard.until(writer.team.cases.head().g + 1);
    times.push(performance.now() - begun);
    await takeAll(writer);
    const asked = performance.now();
    if (bare !== undefined) await insertOnce(bare, 1);
    inserts.push(performance.now() - asked);
  }
  await closeDesks([...idle, ...(bare === undefined ? [] : [bare])]);
  for (const mate of [writer, reader]) await mate.end();
  const beside = listeners === 0 ? '' : `, ${listeners} more that listen`;
  return ([0.5, 0.95] as const).map((share) => {
    const measured = percentile(times, share);
    const verdict = measured <= GOAL_MS ? 'met' : 'MISSED';
    return {
      part: 'team',
      what: `from a command on one desk into the file of another, p${share * 100}${beside}`,
      unit: 'ms' as const,
      measured,
      baseline: { name: 'a bare insert', measured: percentile(inserts, share) },
      ...(share === 0.95 ? { note: `the goal is ${GOAL_MS} ms, ${verdict}` } : {}),
    };
  });
}

/** Takes what there is at each hint, one page at a time. */
function createHearing(mate: BenchMate) {
  let isTaking = false;
  let isStale = false;
  let waiting: { readonly g: number; readonly resolve: () => void } | null = null;
  const tell = (): void => {
    if (waiting !== null && mate.team.cases.head().g >= waiting.g) waiting.resolve();
  };
  const take = async (): Promise<void> => {
    isTaking = true;
    while (isStale) {
      isStale = false;
      await takeAll(mate);
      tell();
    }
    isTaking = false;
  };
  return {
    hint(): void {
      isStale = true;
      if (!isTaking) void take();
    },
    until: (g: number): Promise<void> =>
      new Promise((resolve) => {
        waiting = { g, resolve };
        tell();
      }),
  };
}
