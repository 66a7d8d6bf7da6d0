import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const AT = '2026-03-02T09:00:00.000Z';
const DAYS = 14;

/** A clock that is a month ahead for days and is set right again, and copies whose names follow it. */
attack('copies of days while the clock is wrong', { short: 2, long: 150 }, async ({ times, trial, note }) => {
  const random = randomSource('copies ahead');
  let copies = 0;
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const profile = temporaryProfile();
      const { events, inLastCopy, made } = liveThrough(profile, random);
      copies += made;
      // All is lost but the copies; the one that holds most is begun with, whatever the names say.
      for (const part of ['', '-wal', '-shm']) rmSync(join(profile, `cases.db${part}`), { force: true });
      writeFileSync(join(profile, 'cases.db'), '');
      const { desk } = openTestDesk({ profile });
      expect([...desk.exportEvents()].length).toBe(inLastCopy);
      expect(inLastCopy).toBeLessThanOrEqual(events);
      desk.close();
    });
  }
  note(`${copies} copies made`);
});

function liveThrough(profile: string, random: RandomSource) {
  const { desk, clock } = openTestDesk({ profile });
  const add = (line: string): void => {
    const taken = desk.appendEvents([incoming(line)], { source: 'import' });
    if (!taken.ok) throw new Error(taken.error.problem);
  };
  add(openedLine({ case: '1', at: AT, id: 'opened' }));
  let [events, inLastCopy, made] = [1, 0, 0];
  let right = clock();
  for (let day = 0; day < DAYS; day++) {
    right += DAY;
    const ahead = random.below(3) === 0 ? (1 + random.below(30)) * DAY : 0;
    clock.set(right + ahead + random.below(5) * HOUR);
    add(eventLine('1', 'note', AT, { id: `note-${day}`, text: `Day ${day}` }));
    events += 1;
    const copied = desk.dailyCopy();
    if (!copied.ok) throw new Error(copied.error.kind);
    // None is made of a day that has one; what is told as made is there, and stays.
    if (copied.value === null) continue;
    expect(existsSync(copied.value)).toBe(true);
    [inLastCopy, made] = [events, made + 1];
  }
  desk.close();
  return { events, inLastCopy, made };
}
