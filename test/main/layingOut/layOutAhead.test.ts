import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { isLongToLayOut } from '../../../main/layingOut/isLongToLayOut.ts';
import { layOutAhead } from '../../../main/layingOut/layOutAhead.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { bundleForNode } from '../../../scripts/build/bundleForNode.mjs';
import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const root = resolve(import.meta.dirname, '../../..');
const FEW = 2;

let built: string;
beforeAll(async () => {
  // Inside the project: the thread finds its packages there, as the built console does.
  built = mkdtempSync(join(root, 'test/.thread-'));
  await bundleForNode({ layOutWorker: 'main/layingOut/layOutWorker.ts' }, built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A closed profile with two cases, laid out by zone rules of this release. */
function laidOutBy(zoneRules: string): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile, holidays: publicHolidays });
  for (let cases = 0; cases < FEW; cases += 1) opensCase(desk);
  desk.close();
  const database = openDatabase(join(profile, 'cases.db'));
  database.run("UPDATE laid_out_by SET version = ? WHERE name = 'zone rules'", zoneRules);
  database.close();
  return profile;
}

const layOut = (profile: string, script = join(built, 'layOutWorker.cjs')) => {
  const told: unknown[] = [];
  const task = { profile, language: null, by: 'AS', clockOffset: 0 };
  return layOutAhead(script, task, (progress) => told.push(progress)).then(() => told);
};

describe('a start with other rules', () => {
  it('lays the cases out in a thread that tells how far it is; the opening then has nothing left to do', async () => {
    const profile = laidOutBy('2025c');
    expect(isLongToLayOut(profile, publicHolidays, FEW)).toBe(true);
    expect(await layOut(profile)).toEqual([
      { done: 0, of: FEW },
      { done: FEW, of: FEW },
    ]);
    expect(isLongToLayOut(profile, publicHolidays, FEW)).toBe(false);
  });

  it('leaves the work to the opening where there is no thread to be had', async () => {
    const profile = laidOutBy('2025c');
    expect(await layOut(profile, join(built, 'nothing.cjs'))).toEqual([]);
    expect(isLongToLayOut(profile, publicHolidays, FEW)).toBe(true);
  });

  it('is no matter of time for few cases, and none at all for the same rules, newer ones or no file', () => {
    expect(isLongToLayOut(laidOutBy('2025c'), publicHolidays, FEW + 1)).toBe(false);
    expect(isLongToLayOut(laidOutBy(ZONE_RULES_VERSION), publicHolidays, FEW)).toBe(false);
    expect(isLongToLayOut(laidOutBy('2099a'), publicHolidays, FEW)).toBe(false);
    expect(isLongToLayOut(temporaryProfile(), publicHolidays, FEW)).toBe(false);
  });
});
