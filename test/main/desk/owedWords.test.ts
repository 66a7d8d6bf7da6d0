import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const desks: Desk[] = [];

function opened(profile?: string): Desk {
  const { desk } = openTestDesk(profile === undefined ? {} : { profile });
  desks.push(desk);
  return desk;
}

afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

const found = (desk: Desk, text: string): ReadonlyArray<string> =>
  desk.search(text, 100).map(({ row }) => row.case);
const filtered = (desk: Desk, text: string): ReadonlyArray<string> => desk.numbers('open', { text });
const notes = (desk: Desk, number: string, text: string) => does(desk, { type: 'note', case: number, text });

/** How many cases the index of a file owes words. */
function owedIn(profile: string): number {
  const database = openDatabase(join(profile, 'cases.db'));
  const owed = database.one<{ count: number }>('SELECT count(*) AS count FROM owed_words')?.count ?? 0;
  database.close();
  return owed;
}

describe('words that were said a moment ago', () => {
  it('are found at once, by search and by filter, with their passage, and not once they are taken back', () => {
    const desk = opened();
    const number = opensCase(desk);
    notes(desk, number, 'Asked for the gateway log.');
    expect(found(desk, 'gatew')).toEqual([number]);
    expect(filtered(desk, 'gatew')).toEqual([number]);
    expect(desk.search('gateway', 1)[0]?.passage).toContain('gateway');
    desk.undo();
    expect(found(desk, 'gatew')).toEqual([]);
    expect(filtered(desk, 'gatew')).toEqual([]);
  });

  it('are found after a kill, and by who only reads while another program holds the pen', () => {
    const profile = temporaryProfile();
    const writer = opened(profile);
    const number = opensCase(writer);
    notes(writer, number, 'Asked for the gateway log.');
    const killed = temporaryProfile();
    for (const end of ['', '-wal']) {
      copyFileSync(join(profile, `cases.db${end}`), join(killed, `cases.db${end}`));
    }
    expect(owedIn(killed)).toBe(1);
    expect(found(opened(killed), 'gateway')).toEqual([number]);
    const reader = opened(profile);
    reader.waitAtMost(0);
    const stopped = openDatabase(join(profile, 'cases.db'));
    stopped.exec('BEGIN IMMEDIATE');
    expect(found(reader, 'gateway')).toEqual([number]);
    expect(filtered(reader, 'gateway')).toEqual([number]);
    stopped.exec('ROLLBACK');
    stopped.close();
  });

  it('are indexed when many cases are owed, when one was said much of, by an import and by a rebuild', () => {
    const profile = temporaryProfile();
    const desk = opened(profile);
    const numbers = Array.from({ length: 33 }, () => opensCase(desk));
    for (const number of numbers.slice(1)) notes(desk, number, 'Asked for the log.');
    expect(owedIn(profile)).toBe(32);
    notes(desk, numbers[0] ?? '', 'Asked for the log.');
    expect(owedIn(profile)).toBe(0);
    expect(found(desk, 'log').toSorted()).toEqual(numbers);
    notes(desk, numbers[0] ?? '', 'word '.repeat(15_000));
    expect(owedIn(profile)).toBe(0);
    notes(desk, numbers[1] ?? '', 'Asked for the gateway log.');
    const line = eventLine(numbers[1] ?? '', 'note', '2026-03-06T21:45:00.000Z', { text: 'From a file.' });
    desk.appendEvents([incoming(line)], { source: 'import' });
    expect(owedIn(profile)).toBe(0);
    notes(desk, numbers[2] ?? '', 'Asked for the gateway log.');
    desk.rebuild();
    expect(owedIn(profile)).toBe(0);
    expect(found(desk, 'gateway').toSorted()).toEqual([numbers[1], numbers[2]]);
  });
});

const VOCABULARY = ['gateway', 'disk', 'ring', 'rings', '電話機'] as const;
const CASES = 40;
const someCases = Array.from({ length: CASES }, (_, n) =>
  incoming(openedLine({ case: String(10_000 + n), at: '2026-03-01T10:00:00.000Z', id: `${n}` })),
);

const step = fc.record({
  desk: fc.nat({ max: 1 }),
  does: fc.constantFrom('note', 'note', 'note', 'note', 'undo', 'import', 'rebuild', 'reopen', 'ask'),
  number: fc.nat({ max: CASES - 1 }).map((n) => String(10_000 + n)),
  word: fc.constantFrom(...VOCABULARY),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const everyAnswer = (desk: Desk) =>
  VOCABULARY.map((word) => [word, desk.search(word, 50), filtered(desk, word).toSorted()]);

describe('whatever two programs do to one file', () => {
  it('each finds what an index made anew finds, at any moment', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 50 }), (steps) => {
        const profile = temporaryProfile();
        const pair = [opened(profile), opened(profile)];
        pair[0]?.appendEvents(someCases, { source: 'import' });
        // So many that a few more are indexed together.
        for (let n = 0; n < 28; n += 1) notes(pair[n % 2] as Desk, String(10_000 + n), 'Heard of a disk.');
        steps.forEach((each, count) => {
          happens(pair, profile, each, count);
        });
        const before = pair.map(everyAnswer);
        expect(pair[0]?.check().problems).toEqual([]);
        expect(pair.map(everyAnswer)).toEqual(before);
        pair[1]?.rebuild();
        expect(pair.map(everyAnswer)).toEqual(before);
        expect(before[0]).toEqual(before[1]);
        for (const desk of pair) desk.close();
        desks.length = 0;
      }),
      { numRuns: 5 },
    );
  });
});

function happens(
  pair: Desk[],
  profile: string,
  { desk: which, does: what, number, word }: Step,
  count: number,
) {
  const desk = pair[which] as Desk;
  if (what === 'note') notes(desk, number, `Heard of the ${word}.`);
  else if (what === 'undo') desk.undo();
  else if (what === 'rebuild') desk.rebuild();
  else if (what === 'ask') expect(found(desk, word)).toEqual(found(pair[1 - which] as Desk, word));
  else if (what === 'import') {
    const line = eventLine(number, 'note', '2026-03-06T21:45:00.000Z', { text: word, id: `i${count}` });
    desk.appendEvents([incoming(line)], { source: 'import' });
  } else {
    desk.close();
    desks.splice(desks.indexOf(desk), 1);
    pair[which] = opened(profile);
  }
}
