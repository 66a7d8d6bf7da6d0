import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import type { ClockName } from '../../../shared/clock/caseClock.ts';
import { targetMs, targetOf } from '../../../shared/clock/clockTarget.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { SEVERITIES, type Severity } from '../../../shared/policy/severity.ts';

/** When a clock would be due; null where the edition sets no target. */
export interface PreviewedDue {
  readonly due: Instant;
  readonly isMean: boolean;
}

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

/** Gives the closed days that the previewed deadlines step over, weekdays only: weekends surprise nobody. */
export function skippedDays(
  opened: Instant,
  previews: ReadonlyArray<TargetPreview>,
  calendar: BusinessCalendar,
): ReadonlyArray<ClosedDay> {
  const dues = previews.flatMap(({ response, restoration }) => [response?.due ?? 0, restoration?.due ?? 0]);
  const last = calendar.localDate(Math.max(opened, ...dues));
  const dates: string[] = [];
  for (let t = opened; calendar.localDate(t) <= last; t += DAY / 2) dates.push(calendar.localDate(t));
  return [...new Set(dates)].flatMap((date) => {
    const closed = calendar.isClosedDay(date);
    return closed === undefined || isWeekend(date) ? [] : [closed];
  });
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
