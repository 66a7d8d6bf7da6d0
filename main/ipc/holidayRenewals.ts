import { setImmediate } from 'node:timers/promises';
import type { HolidayRenewal, YearDifference } from '../../shared/customer/holidayRenewal.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { ok, type Result } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';

/**
 * Compares the stored years of public holidays with the tables, year by year, so that other requests are answered in
 * between. Countries without a difference are looked at once.
 */
export async function readRenewals(desk: Desk): Promise<Result<ReadonlyArray<HolidayRenewal>, DeskProblem>> {
  const byCountry = new Map<string, YearDifference[]>();
  for (const { country, year } of desk.unseenHolidayYears()) {
    await setImmediate();
    const differences = byCountry.get(country) ?? [];
    const difference = desk.holidayDifference(country, year);
    if (difference !== null) differences.push(difference);
    byCountry.set(country, differences);
  }
  for (const [country, years] of byCountry) {
    if (years.length > 0) continue;
    // What cannot be noted now is looked at again: nobody waits for a pen to be told what changed.
    if (!desk.keepHolidayYears(country).ok) break;
  }
  const tables = desk.layingRules.holidayTables;
  return ok(
    [...byCountry].flatMap(([country, years]) => (years.length === 0 ? [] : [{ country, tables, years }])),
  );
}
