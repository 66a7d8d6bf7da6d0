import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { isQuick } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { closeDesks, openDesks } from './benchServer.ts';

const ROUNDS = isQuick() ? 3 : 7;
const WINDOW_MS = isQuick() ? 700 : 2_000;

/** A goal is for many desks that do one thing at a time. */
const MANY = 32;
const GOAL = 1_500;

const PUSH = "SELECT outcome FROM desk.push(1, 'cases', 'bench', 1, $1)";
const BARE = `INSERT INTO bare_event (id, subject, type, at, recorded, "by", body, version)
  SELECT * FROM jsonb_to_recordset($1) AS x(id text, subject text, type text, at bigint, recorded bigint, "by" text, body text, version int)`;

/** Events a second that several desks append, each call so many, against the same lines into a bare table. */
export async function benchAppending(count: number, batch: number): Promise<BenchRow> {
  const desks = await openDesks(count);
  const [pushed, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = [
      async () => pushed.push(await perSecond(desks, batch, pushOnce)),
      async () => bare.push(await perSecond(desks, batch, insertOnce)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  await closeDesks(desks);
  const what = `events appended by ${count} ${count === 1 ? 'desk' : 'desks'}, ${batch} a call`;
  const verdict = median(pushed) >= GOAL ? 'met' : 'MISSED';
  const words = count === MANY ? { note: `the goal is ${GOAL} a second together, ${verdict}` } : {};
  return roundsRow({ part: 'team', what, unit: 'per s', ...words }, pushed, {
    name: 'bare inserts',
    rounds: bare,
  });
}

type Call = (desk: Client, batch: number) => Promise<void>;

async function perSecond(desks: ReadonlyArray<Client>, batch: number, call: Call): Promise<number> {
  const begun = performance.now();
  let calls = 0;
  await Promise.all(
    desks.map(async (desk) => {
      while (performance.now() - begun < WINDOW_MS) {
        await call(desk, batch);
        calls += 1;
      }
    }),
  );
  return ((calls * batch) / (performance.now() - begun)) * 1_000;
}

/** Steps of one event, each in a case of its own. */
async function pushOnce(desk: Client, batch: number): Promise<void> {
  const steps = eventsOf(batch).map((event) => ({
    step: event.id,
    expect: { [event.subject]: 0 },
    events: [event],
  }));
  const { rows } = await desk.query<{ outcome: string }>(PUSH, [JSON.stringify(steps)]);
  if (rows.some(({ outcome }) => outcome !== 'taken')) throw new Error('A step was not taken.');
}

/** The same lines into a bare table. */
export async function insertOnce(desk: Client, batch: number): Promise<void> {
  await desk.query(BARE, [JSON.stringify(eventsOf(batch))]);
}

function eventsOf(batch: number) {
  return Array.from({ length: batch }, () => {
    const [id, subject, at] = [randomUUID(), `B-${randomUUID()}`, Date.now()];
    // As long as a line of the sample queue.
    const text = 'The customer was told what was found and what comes next. '.repeat(3);
    const line = { case: subject, type: 'noted', at: new Date(at).toISOString(), by: 'AM', text };
    return { id, subject, type: 'noted', at, recorded: at, by: 'AM', body: JSON.stringify(line), version: 1 };
  });
}

/** How long after a push began the last of so many listeners has heard of it. */
export async function benchHints(count: number): Promise<ReadonlyArray<BenchRow>> {
  const listeners = await openDesks(count);
  const [writer] = await openDesks(1);
  if (writer === undefined) throw new Error('There is no writer.');
  for (const listener of listeners) await listener.query('LISTEN desk_1');
  const times: number[] = [];
  for (let push = 0; push < (isQuick() ? 40 : 200); push += 1) {
    const heard = listeners.map((one) => new Promise((resolve) => one.once('notification', resolve)));
    const begun = performance.now();
    await Promise.all([pushOnce(writer, 1), ...heard]);
    times.push(performance.now() - begun);
  }
  await closeDesks([writer, ...listeners]);
  const what = `a push until ${count === 1 ? 'one listener has' : `all of ${count} listeners have`} heard of it`;
  return [roundsRow({ part: 'team', what, unit: 'ms' }, times)];
}
