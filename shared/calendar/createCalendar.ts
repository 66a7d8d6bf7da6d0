import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { BusinessCalendar } from './businessCalendar.ts';
import { addedHours } from './dates/changedHours.ts';
import { readOwnDates } from './dates/ownDates.ts';
import { DAY } from './instant/instant.ts';
import { isRoundTheClock, RoundTheClock } from './roundTheClock.ts';
import type { CalendarProblem } from './spec/calendarProblem.ts';
import type { CalendarSpec } from './spec/calendarSpec.ts';
import { TableCalendar } from './tableCalendar.ts';
import type { WeekPlan } from './week/weekPlan.ts';
import { planWeek } from './week/weekPlan.ts';
import type { AddedHours } from './week/weekTable.ts';
import { WeekTable } from './week/weekTable.ts';
import { isZone } from './zone/zoneNames.ts';
import { zoneOffsets } from './zone/zoneOffsets.ts';

/** Gives the table of a week in a zone, with the hours added on dates: a fresh one, or one that other calendars use too. */
export type WeekTableSource = (zone: string, plan: WeekPlan, added: AddedHours) => WeekTable;

/** Gives a calendar that can answer, or names the first field that makes it impossible. */
export function createCalendar(
  spec: CalendarSpec,
  tableOf: WeekTableSource = (zone, plan, added) => new WeekTable(plan, zoneOffsets(zone), added),
): Result<BusinessCalendar, CalendarProblem> {
  if (!isZone(spec.zone)) return err({ kind: 'unknown-zone', field: 'zone', value: spec.zone });
  const plan = planWeek(spec.week);
  if (!plan.ok) return plan;
  const dates = readOwnDates(spec, plan.value);
  if (!dates.ok) return dates;
  const { businessDayMs } = spec;
  if (!(Number.isInteger(businessDayMs) && businessDayMs > 0 && businessDayMs <= DAY)) {
    return err({ kind: 'bad-business-day', field: 'businessDayMs', value: String(businessDayMs) });
  }
  if (isRoundTheClock(plan.value) && dates.value.size === 0) return ok(new RoundTheClock(spec));
  const added = addedHours(plan.value, zoneOffsets(spec.zone), dates.value);
  return ok(new TableCalendar(spec, tableOf(spec.zone, plan.value, added), dates.value));
}
