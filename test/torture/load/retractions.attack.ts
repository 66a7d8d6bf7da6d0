import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createApplier } from '../../../main/headless/applier.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack, isLong } from '../attack.ts';
import { countWork, type WorkCounter } from './countWork.ts';

const AT = '2026-03-06T20:00:00Z';
/** Four times as many lines are four times the work; it was sixteen times when each retraction went through all events before it. */
const TIMES = 4;
const MOST_GROWTH = 6;

/** Each note taken back at once; the notes first and then all of them, newest or oldest first. */
const WAYS: Readonly<Record<string, (count: number) => string[]>> = {
  'at once': (count) => numbers(count).flatMap((n) => [note(n), retracted(n, `n${n}`)]),
  'newest first': (count) => [
    ...numbers(count).map(note),
    ...numbers(count).map((n) => retracted(n, `n${count - 1 - n}`)),
  ],
  'oldest first': (count) => [
    ...numbers(count).map(note),
    ...numbers(count).map((n) => retracted(n, `n${n}`)),
  ],
};

attack(
  'tens of thousands of retractions in one case',
  { short: 1, long: 3 },
  async ({ times, trial, worst }) => {
    const count = isLong() ? 20_000 : 2_000;
    const ways = Object.entries(WAYS);
    // What is made once for all cases, such as a calendar, is no work of these.
    const counter = await countWork();
    await workWith(counter, WAYS['at once']?.(1) ?? []);
    for (let n = 0; n < times; n += 1) {
      const [way, make] = ways[n % ways.length] as (typeof ways)[number];
      await trial(async () => {
        const few = await workWith(counter, make(count / TIMES));
        for (const [what, work] of await workWith(counter, make(count))) {
          const growth = work / (few.get(what) ?? 1);
          worst(`${what}, growth of work × 100`, growth * 100);
          expect(growth, `${way}, ${what}`).toBeLessThan(MOST_GROWTH);
        }
      });
    }
  },
);

/** What is done with a case of these events, and the work of it. */
async function workWith(
  counter: WorkCounter,
  events: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, number>> {
  const lines = [openedLine({ case: '1', at: AT, id: 'o' }), ...events];
  const { desk } = openTestDesk();
  const apply = await counter.of(() => {
    expect(createApplier(desk, () => FRIDAY_1645).apply(lines).refused).toEqual([]);
  });
  const rebuild = await counter.of(() => desk.rebuild());
  const read = await counter.of(() => desk.readCase('1'));
  const file = join(temporaryProfile(), 'log.jsonl');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const again = openTestDesk().desk;
  const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
  const imported = await counter.of(async () => {
    const done = await runImport(english, again, file, {}, watch);
    expect(done).toMatchObject({ ok: true, value: { answer: { refused: [] } } });
  });
  const found = desk.readCase('1');
  const standing = found.ok ? found.value.events.filter(({ retracted: taken }) => !taken) : [];
  expect(standing).toHaveLength(1 + events.length / 2);
  return new Map(Object.entries({ apply, rebuild, read, import: imported }));
}

function numbers(count: number): ReadonlyArray<number> {
  return Array.from({ length: count }, (_, n) => n);
}

function note(n: number): string {
  return eventLine('1', 'note', AT, { id: `n${n}`, text: 'x' });
}

function retracted(n: number, event: string): string {
  return eventLine('1', 'retracted', AT, { id: `r${n}`, event });
}
