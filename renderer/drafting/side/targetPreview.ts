import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { partOfDate } from '../../../shared/calendar/dates/partOfDate.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import type { OwnHours } from '../../../shared/calendar/spec/ownHours.ts';
import type { ClockName } from '../../../shared/clock/caseClock.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { SEVERITIES, type Severity } from '../../../shared/policy/severity.ts';

/** When a clock would be due; null where the edition sets no target. */
export interface PreviewedDue {
  readonly due: Instant;
  readonly isMean: boolean;
}

const WHOLE = ['00:00', '24:00'] as const;

export interface TargetPreview {
  readonly severity: Severity;
  readonly response: PreviewedDue | null;
  readonly restoration: PreviewedDue | null;
}

/** Gives when a case opened at `opened` would be due at each severity (policy §2, §4). */
export function targetPreview(
  opened: Instant,
  edition: Edition,
  calendar: BusinessCalendar,
): ReadonlyArray<TargetPreview> {
  const dueOf = (severity: Severity, clock: ClockName): PreviewedDue | null => {
    const target = targetOf(edition, severity, clock);
    if (target === null) return null;
    const hours = target.hours === 'business' ? calendar : roundTheClock(calendar.spec.zone);
    return { due: hours.add(opened, targetMs(edition, target)), isMean: target.objective === 'mean' };
  };
  return SEVERITIES.map((severity) => ({
    severity,
    response: dueOf(severity, 'response'),
    restoration: dueOf(severity, 'restoration'),
  }));
}

/**
 * Gives what the previewed deadlines step over: closed days and closed parts of days, weekdays only, for weekends surprise
 * nobody, and dates with hours of their own.
 */
export function unusualDays(
  opened: Instant,
  previews: ReadonlyArray<TargetPreview>,
  calendar: BusinessCalendar,
): ReadonlyArray<ClosedDay | OwnHours> {
  const dues = previews.flatMap(({ response, restoration }) => [response?.due ?? 0, restoration?.due ?? 0]);
  const last = Math.max(opened, ...dues);
  const lastDate = calendar.localDate(last);
  const dates: string[] = [];
  for (let t = opened; calendar.localDate(t) <= lastDate; t += DAY / 2) dates.push(calendar.localDate(t));
  return [...new Set(dates)].flatMap((date) => {
    const own = calendar.ownDate(date);
    if (own === undefined) return [];
    if (own.closedDay !== undefined) return isWeekend(date) ? [] : [own.closedDay];
    const parts = own.closedParts.filter(({ part = WHOLE }) => {
      const { from, to } = partOfDate(calendar.spec.zone, date, part);
      return from < last && to > opened;
    });
    return own.ownHours === undefined ? parts : [own.ownHours, ...parts];
  });
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
