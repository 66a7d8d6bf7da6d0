import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { CLOCK_NAMES, type ClockHours, type ClockName, type Objective } from '../clock/caseClock.ts';
import type { OpenTime } from '../clock/openTime.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { EVERY_MOMENT } from './facts/reviewFact.ts';

/** A clock of a case that runs, with the instant at which it is due; paused ones have none. */
export interface OpenClock {
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  readonly owner: string | null;
  readonly clock: ClockName;
  readonly objective: Objective;
  readonly hours: ClockHours;
  /** Key of the business calendar; `EVERY_MOMENT` around the clock. */
  readonly calendar: string;
  readonly due: Instant;
  readonly targetMs: Milliseconds;
}

/** Gives the open time of a clock: every moment, or the business hours of its calendar. */
export type HoursOf = (clock: Pick<OpenClock, 'calendar'>) => OpenTime;

/** Gives the running clocks of a case as the queue shows it, the first due first. */
export function openClocksOf(row: QueueRow): ReadonlyArray<OpenClock> {
  const { case: number, title, severity, owner } = row;
  return CLOCK_NAMES.flatMap((name): OpenClock[] => {
    const clock = row.clocks[name];
    if (clock.kind !== 'leg' || clock.stopped !== null || clock.due === null) return [];
    const { objective, hours, due, targetMs } = clock;
    const calendar = hours === 'business' ? row.calendar : EVERY_MOMENT;
    return [{ case: number, title, severity, owner, clock: name, objective, hours, calendar, due, targetMs }];
  }).sort((a, b) => a.due - b.due);
}
