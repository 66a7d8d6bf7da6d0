import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsByWeek, pacesOf } from '../../../main/persistence/review/reviewCounts.ts';
import { resolutionsOf, restorationsOf } from '../../../main/persistence/review/reviewLengths.ts';
import { clocksDue } from '../../../main/persistence/review/reviewQueue.ts';
import { lookUpScope } from '../../../main/persistence/review/reviewScope.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
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

describe('a scope of many cases', () => {
  it('is counted as one of few is, though it is asked fact by fact', () => {
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
    const weeks = weeksOf({ from: '2026-02-23', to: '2026-04-12' }, 'America/New_York');
    const span = { from: clock() - 30 * DAY, to: clock() + 30 * DAY };
    const few = lookUpScope(database, { customer: null, analysts: ['O1', 'O2', 'O3'] });
    expect(few.few).toBe(true);
    const parts = [few, { ...few, few: false }].map((scope) => [
      ...Object.values(countsByWeek(database, weeks, clock(), scope)).map(sorted),
      sorted(pacesOf(database, span, scope)),
      restorationsOf(database, span, scope),
      sorted(resolutionsOf(database, span, scope)),
      clocksDue(database, span, scope),
    ]);
    expect(parts[0]).toEqual(parts[1]);
    expect(parts[0]?.every((part) => part.length > 0)).toBe(true);
    database.close();
  });
});

function sorted(list: ReadonlyArray<unknown>): ReadonlyArray<string> {
  return list.map((one) => JSON.stringify(one)).sort();
}
