import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { isLongToCheck } from '../../../main/openingAhead/isLongToCheck.ts';
import { isLongToLayOut } from '../../../main/openingAhead/isLongToLayOut.ts';
import { openAhead } from '../../../main/openingAhead/openAhead.ts';
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
  await bundleForNode({ openWorker: 'main/openingAhead/openWorker.ts' }, built);
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

const layOut = (profile: string, script = join(built, 'openWorker.cjs')) => {
  const told: unknown[] = [];
  const task = { profile, language: null, by: 'AS', clockOffset: 0 };
  return openAhead(script, task, (progress) => told.push(progress)).then(() => told);
};

/** A closed profile as a process leaves it that is killed: its mark says that nobody closed it. */
function leftByKill(): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile, holidays: publicHolidays });
  for (let cases = 0; cases < FEW; cases += 1) opensCase(desk);
  desk.close();
  writeFileSync(join(profile, 'running', 'to-check'), '');
  return profile;
}

describe('a start after an unclean end', () => {
  it('checks a large file in a thread that tells how far it is; the opening then has nothing left to check', async () => {
    const profile = leftByKill();
    expect(isLongToCheck(profile, 1)).toBe(true);
    const events = 2 * FEW;
    expect(await layOut(profile)).toEqual([
      { work: 'checking', done: 0, of: events },
      { work: 'checking', done: events, of: events },
    ]);
    expect(isLongToCheck(profile, 1)).toBe(false);
  });

  it('leaves a damaged file as it is: the opening in main mends it and tells of it', async () => {
    const profile = leftByKill();
    const database = openDatabase(join(profile, 'cases.db'));
    database.run("UPDATE event SET body = replace(body, 'a', 'b')");
    database.close();
    await layOut(profile);
    expect(isLongToCheck(profile, 1)).toBe(true);
  });

  it('is no matter of time for a small file, after a clean end, and while another process has it open', () => {
    expect(isLongToCheck(leftByKill())).toBe(false);
    expect(isLongToCheck(laidOutBy(ZONE_RULES_VERSION), 1)).toBe(false);
    const profile = leftByKill();
    writeFileSync(join(profile, 'running', String(process.pid)), '');
    expect(isLongToCheck(profile, 1)).toBe(false);
    expect(isLongToCheck(temporaryProfile(), 1)).toBe(false);
  });
});

describe('a start with other rules', () => {
  it('lays the cases out in a thread that tells how far it is; the opening then has nothing left to do', async () => {
    const profile = laidOutBy('2025c');
    expect(isLongToLayOut(profile, publicHolidays, FEW)).toBe(true);
    expect(await layOut(profile)).toEqual([
      { work: 'layingOut', done: 0, of: FEW },
      { work: 'layingOut', done: FEW, of: FEW },
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
