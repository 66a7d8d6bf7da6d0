import { expect, it } from 'vitest';
import { createSetClock } from '../../../main/scheduling/setClock.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { clockBehindText } from '../../../shared/wording/clockBehindText.ts';
import { FRIDAY_1645, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

it('says that the clock reads earlier than the log, with both times and their years', () => {
  const { desk, clock } = openTestDesk();
  opensCase(desk);
  const told: DeskProblem[] = [];
  const failures: unknown[] = [];
  const set = createSetClock({
    now: clock,
    desk,
    others: [],
    tell: (problem) => told.push(problem),
    onFailure: (error) => failures.push(error),
  });
  set();
  expect(told).toEqual([]);
  clock.pass(-400 * DAY);
  set();
  expect(told).toEqual([{ kind: 'clock-behind', now: FRIDAY_1645 - 400 * DAY, last: FRIDAY_1645 }]);
  const words = clockBehindText(english, { now: clock(), last: FRIDAY_1645 }, 'UTC');
  expect(words).toContain('2025');
  expect(words).toContain('2026');
  expect(failures).toEqual([]);
});
