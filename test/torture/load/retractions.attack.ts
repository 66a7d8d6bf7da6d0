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

const AT = '2026-03-06T20:00:00Z';
/** A line took 3.6 ms when each retraction went through all events before it, and takes 0.2 on a busy machine. */
const MOST_MS_EACH = 1.5;

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
    const count = isLong() ? 20_000 : 8_000;
    const ways = Object.entries(WAYS);
    for (let n = 0; n < times; n += 1) {
      const [way, make] = ways[n % ways.length] as (typeof ways)[number];
      await trial(async () => {
        const lines = [openedLine({ case: '1', at: AT, id: 'o' }), ...make(count)];
        const timed = async (what: string, work: () => unknown): Promise<void> => {
          const begun = performance.now();
          await work();
          const ms = performance.now() - begun;
          worst(`${what}, ms`, ms);
          expect(ms / lines.length, `${way}, ${what}`).toBeLessThan(MOST_MS_EACH);
        };
        const { desk } = openTestDesk();
        await timed('apply', () => {
          expect(createApplier(desk, () => FRIDAY_1645).apply(lines).refused).toEqual([]);
        });
        await timed('rebuild', () => desk.rebuild());
        await timed('read', () => desk.readCase('1'));
        const file = join(temporaryProfile(), 'log.jsonl');
        writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
        const again = openTestDesk().desk;
        const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
        await timed('import', async () => {
          const done = await runImport(english, again, file, {}, watch);
          expect(done).toMatchObject({ ok: true, value: { answer: { refused: [] } } });
        });
        const read = desk.readCase('1');
        const standing = read.ok ? read.value.events.filter(({ retracted: taken }) => !taken) : [];
        expect(standing).toHaveLength(1 + count);
      });
    }
  },
);

function numbers(count: number): ReadonlyArray<number> {
  return Array.from({ length: count }, (_, n) => n);
}

function note(n: number): string {
  return eventLine('1', 'note', AT, { id: `n${n}`, text: 'x' });
}

function retracted(n: number, event: string): string {
  return eventLine('1', 'retracted', AT, { id: `r${n}`, event });
}
