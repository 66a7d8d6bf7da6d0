import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { incoming } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { randomSource } from '../randomSource.ts';
import { SPOILS } from './spoil.ts';

const COPIED = 600;
const LATER = 300;

for (const [what, spoil] of Object.entries(SPOILS)) {
  attack(`spoil a file: ${what}`, { short: 2, long: 60 }, async ({ times, trial, worst, note }) => {
    const random = randomSource(what);
    const { profile: given, lines } = aDeskWithACopy();
    let [recovered, lost] = [0, 0];
    for (let n = 0; n < times; n += 1) {
      await trial(() => {
        // Each second one without a copy to begin with.
        const hasCopy = n % 2 === 0;
        const profile = profileLike(given, hasCopy);
        spoil(join(profile, 'cases.db'), random);
        const begun = performance.now();
        const desk = openSpoiled(profile);
        worst('worst recovery ms', performance.now() - begun);
        if (desk.recovered !== null) recovered += 1;
        lost += lossIsSaid(desk, lines, hasCopy ? COPIED : 0);
        desk.close();
      });
    }
    note(`${recovered} recovered, ${lost} later events lost and said`);
  });
}

function profileLike(given: string, hasCopy: boolean): string {
  const profile = temporaryProfile();
  cpSync(given, profile, { recursive: true });
  if (!hasCopy) rmSync(join(profile, 'copies'), { recursive: true });
  return profile;
}

/** What a copy has is never lost; what is lost beyond it is said, now or by the check. Gives how many events are. */
function lossIsSaid(desk: Desk, lines: ReadonlyArray<string>, copied: number): number {
  const missing = missingIn(desk, lines);
  expect(missing.filter((place) => place < copied)).toEqual([]);
  const said = `${desk.recovered ?? ''} ${desk.check().problems.join(' ')}`;
  if (missing.length > 0)
    expect(said).toMatch(/may be missing|is missing|are missing|not as it was written|lacks/);
  return missing.length;
}

/** Events of which a copy has the first, and all of them in a file that was not closed. */
function aDeskWithACopy(): { readonly profile: string; readonly lines: ReadonlyArray<string> } {
  const profile = temporaryProfile();
  const lives = caseLives('spoiled');
  const lines = Array.from({ length: COPIED + LATER }, () => String(lives.next().value));
  const { desk } = openTestDesk({ profile });
  take(desk, lines.slice(0, COPIED));
  mkdirSync(join(profile, 'copies'), { recursive: true });
  const copied = desk.backup(join(profile, 'copies', 'cases-2026-03-01.db'));
  if (!copied.ok) throw new Error(JSON.stringify(copied.error));
  take(desk, lines.slice(COPIED));
  desk.close();
  return { profile, lines };
}

function take(desk: Desk, lines: ReadonlyArray<string>): void {
  const taken = desk.appendEvents(lines.map(incoming), { source: 'import' });
  if (!taken.ok) throw new Error(taken.error.problem);
}

/** Opened as after a crash; damage that shows only in use is mended at the next opening. */
function openSpoiled(profile: string): Desk {
  leaveUnclosed(profile);
  const { desk } = openTestDesk({ profile });
  try {
    for (const _ of desk.exportEvents()) void _;
    return desk;
  } catch {
    desk.close();
    leaveUnclosed(profile);
    return openTestDesk({ profile }).desk;
  }
}

function leaveUnclosed(profile: string): void {
  mkdirSync(join(profile, 'running'), { recursive: true });
  writeFileSync(join(profile, 'running', '4194999'), '');
}

/** Places of the events that the desk does not have byte for byte; it has no other ones. */
function missingIn(desk: Desk, lines: ReadonlyArray<string>): ReadonlyArray<number> {
  const kept = new Set(desk.exportEvents());
  const altered = [...kept].filter((line) => !lines.includes(line));
  const problems = desk.check().problems.join(' ');
  for (const line of altered)
    expect([line, problems]).toEqual([line, expect.stringContaining('not as it was written')]);
  return lines.flatMap((line, place) => (kept.has(line) ? [] : [place]));
}
