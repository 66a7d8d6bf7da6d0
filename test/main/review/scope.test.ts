import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { kindNumber } from '../../../main/persistence/review/factColumns.ts';
import { closedIn, countsByWeek, pacesOf } from '../../../main/persistence/review/reviewCounts.ts';
import { resolutionsOf, restorationsOf } from '../../../main/persistence/review/reviewLengths.ts';
import {
  calendarsInQueue,
  clocksDue,
  heatOf,
  overMeanOf,
  urgentCountsOf,
  urgentRows,
} from '../../../main/persistence/review/reviewQueue.ts';
import { type LookedUp, lookUpScope } from '../../../main/persistence/review/reviewScope.ts';
import { type Database, openDatabase } from '../../../main/persistence/sqlite.ts';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import { weeksOf } from '../../../shared/review/reviewWeeks.ts';
import { aQueue, type Deed, happens } from '../../support/aQueue.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** The third goes on, so that its clocks run; the last stays closed. */
const LIVES: ReadonlyArray<readonly [type: Deed['type'], picks: ReadonlyArray<number>]> = [
  ['assign', [0, 1, 2, 3]],
  ['respond', [0, 1, 3]],
  ['restore', [0, 1, 3]],
  ['propose-resolution', [0, 1, 3]],
  ['close', [0, 1, 3]],
  ['reopen', [0, 1]],
];

const OWNERS = ['O1', 'O2', 'O3'];

/** A file of cases that lived, and when it is now. */
function livedCases(): { readonly database: Database; readonly now: number } {
  const profile = temporaryProfile();
  const { desk, clock } = openTestDesk({ profile });
  const numbers = aQueue(desk);
  for (const [type, picks] of LIVES) {
    for (const pick of picks) {
      clock.pass(5 * HOUR);
      happens(desk, { type, pick, hours: 0 }, numbers, clock());
    }
  }
  desk.close();
  const database = openDatabase(join(profile, 'cases.db'));
  onTestFinished(() => database.close());
  return { database, now: clock() };
}

/** All that a review reads of a scope as of an instant. */
function partsOf(
  database: Database,
  scope: LookedUp,
  now: number,
  days: number,
): ReadonlyArray<ReadonlyArray<unknown>> {
  const weeks = weeksOf({ from: '2026-02-23', to: '2026-04-12' }, 'America/New_York');
  const span = { from: now - days * DAY, to: now + days * DAY };
  const edges = [now, now + HOUR, now + 4 * HOUR, now + DAY, now + 2 * DAY] as const;
  const hours = calendarsInQueue(database).map((calendar) => ({ calendar, edges }));
  return [
    ...Object.values(countsByWeek(database, weeks, now, scope)).map(sorted),
    sorted(pacesOf(database, span, scope)),
    restorationsOf(database, span, scope),
    [...resolutionsOf(database, span, scope)].map(([, lengths]) => lengths.toSorted()),
    clocksDue(database, span, scope),
    sorted(heatOf(database, hours, scope)),
    [closedIn(database, span, scope), overMeanOf(database, now, scope), urgentCountsOf(database, now, scope)],
    urgentRows(database, now, scope, 50),
  ];
}

describe('a scope of many cases', () => {
  it('is counted as one of few is, though it is asked fact by fact', () => {
    const { database, now } = livedCases();
    const few = lookUpScope(database, { customer: null, analysts: OWNERS });
    expect(few.few).toBe(true);
    const parts = [few, { ...few, few: false }].map((scope) => partsOf(database, scope, now, 30));
    expect(parts[0]).toEqual(parts[1]);
    expect(parts[0]?.every((part) => part.length > 0)).toBe(true);
  });

  it('is, for any team and instant, what a look at each fact of each case gives', () => {
    const { database, now: last } = livedCases();
    const facts = database.all<{ owner: string | null; kind: number; at: number; next: number }>(
      'SELECT owner, kind, at, is_next AS next FROM review_fact JOIN case_row USING (row)',
    );
    fc.assert(
      fc.property(
        fc.subarray(OWNERS, { minLength: 1 }),
        fc.integer({ min: -40, max: 10 }),
        fc.integer({ min: 1, max: 40 }),
        (analysts, ago, days) => {
          const now = last + ago * DAY;
          const few = lookUpScope(database, { customer: null, analysts });
          const many = { ...few, few: false };
          const own = facts.filter(({ owner }) => owner !== null && analysts.includes(owner));
          const within = own.filter(({ at }) => at >= now - days * DAY && at < now + days * DAY);
          for (const scope of [few, many]) {
            const span = { from: now - days * DAY, to: now + days * DAY };
            expect(closedIn(database, span, scope)).toBe(within.filter(({ kind }) => kind === CLOSED).length);
            const resolved = [...resolutionsOf(database, span, scope).values()].flat();
            expect(resolved).toHaveLength(within.filter(({ kind }) => kind === RESOLVED).length);
          }
          expect(partsOf(database, few, now, days)).toEqual(partsOf(database, many, now, days));
        },
      ),
      { numRuns: 40 },
    );
  });
});

const CLOSED = kindNumber('closed');
const RESOLVED = kindNumber('resolved');

function sorted(list: ReadonlyArray<unknown>): ReadonlyArray<string> {
  return list.map((one) => JSON.stringify(one)).sort();
}
