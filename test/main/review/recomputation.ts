import type { Line } from '../transfer/aDesk.ts';
import { after, DAY, HOUR, MINUTE, openTime, summerHour } from './lisbonTime.ts';

// Written a second time, from the policy and the raw events alone: it shares neither query nor function with the
// product. All sites of the log keep the hours of Lisbon, without holidays.

interface Target {
  readonly ms: number;
  readonly allHours: boolean;
}
const target = (ms: number, allHours = false): Target => ({ ms, allHours });
const RESPONSE = [target(10 * MINUTE, true), target(HOUR), target(2 * HOUR), target(9 * HOUR)];
const RESTORATION = [target(4 * HOUR, true), target(18 * HOUR), target(45 * HOUR), null];
const RCA = [target(18 * HOUR), target(45 * HOUR), null, null];

export interface Clock {
  severity: number;
  start: number;
  due: number;
  target: Target;
  stopped: number | null;
  /** Stretches in which it stood still. */
  gaps: [number, number][];
}

/** A clock by the events of its case, in the order in which they took effect; null where nothing is set. */
export function runClock(events: ReadonlyArray<Line>, rules: Rules): Clock | null {
  let clock: Clock | null = null;
  let severity = 0;
  const opened = Date.parse(events[0]?.at ?? '');
  for (const event of events) {
    const change = {
      rules,
      before: severity,
      severity: severityAfter(event, severity),
      at: Date.parse(event.at),
      opened,
    };
    if (change.severity !== severity) clock = clock === null ? begun(change) : changed(clock, change);
    severity = change.severity;
    if (clock !== null) moved(clock, event, change);
  }
  return clock;
}

function severityAfter(event: Line, severity: number): number {
  return event.type === 'opened' || event.type === 'severity-set' ? Number(event.severity) : severity;
}

function moved(clock: Clock, event: Line, { rules, at }: Change): void {
  if (clock.stopped === null && rules.stops(event)) clock.stopped = at;
  if (rules.resumes && event.type === 'reopened' && event.impact === true) resume(clock, at);
}

export interface Rules {
  readonly targets: ReadonlyArray<Target | null>;
  readonly stops: (event: Line) => boolean;
  readonly resumes: boolean;
}

function begun({ rules, severity, at }: Pick<Change, 'rules' | 'severity' | 'at'>): Clock | null {
  const set = rules.targets[severity - 1] ?? null;
  if (set === null) return null;
  return { severity, start: at, due: after(at, set.ms, set.allHours), target: set, stopped: null, gaps: [] };
}

interface Change {
  readonly rules: Rules;
  readonly before: number;
  readonly severity: number;
  readonly at: number;
  readonly opened: number;
}

/** Lowered: from the opening anew. Raised: due no later than before, unless it is late already. */
function changed(running: Clock, { rules, before, severity, at, opened }: Change): Clock | null {
  if (running.stopped !== null || severity === before) return running;
  if (severity > before) {
    const anew = begun({ rules, severity, at: opened });
    return anew === null ? null : { ...anew, gaps: running.gaps };
  }
  const set = rules.targets[severity - 1] ?? null;
  if (running.due < at || set === null) return { ...running, severity };
  const due = Math.min(running.due, after(at, set.ms, set.allHours));
  return { ...running, severity, start: at, due, target: set };
}

function resume(clock: Clock, at: number): void {
  if (clock.stopped === null) return;
  const { allHours } = clock.target;
  if (clock.stopped <= clock.due)
    clock.due = after(at, openTime(clock.stopped, clock.due, allHours), allHours);
  clock.gaps.push([clock.stopped, at]);
  clock.stopped = null;
}

/** When and on which side a target was decided. */
export function decided({ stopped, due }: Clock): { readonly at: number; readonly side: keyof Tally } {
  return stopped !== null && stopped <= due ? { at: stopped, side: 'attained' } : { at: due, side: 'missed' };
}

/** The open time of a clock up to its stop. */
export function tookOf({ start, stopped, gaps, target: { allHours } }: Clock): number {
  const still = gaps.map(([a, b]) => openTime(Math.max(a, start), Math.max(b, start), allHours));
  return openTime(start, stopped ?? start, allHours) - still.reduce((sum, one) => sum + one, 0);
}

/** The clock of an RCA that nobody delivered. */
export function analysisClock(events: ReadonlyArray<Line>): Clock | null {
  const resolved = resolution(events);
  if (resolved === null) return null;
  return begun({ rules: { targets: RCA, stops: () => false, resumes: false }, ...resolved });
}

export const isResolution = ({ type }: Line): boolean => type === 'resolution-proposed' || type === 'closed';

export const RESPONSE_RULES: Rules = {
  targets: RESPONSE,
  stops: ({ type }) => type === 'responded' || type === 'closed',
  resumes: false,
};
export const RESTORATION_RULES: Rules = { targets: RESTORATION, stops: isResolution, resumes: true };

/** The latest resolution, and the severity then. */
export function resolution(events: ReadonlyArray<Line>): { at: number; severity: number } | null {
  let severity = 0;
  let found: { at: number; severity: number } | null = null;
  for (const event of events) {
    if (event.type === 'opened' || event.type === 'severity-set') severity = Number(event.severity);
    if (isResolution(event)) found ??= { at: Date.parse(event.at), severity };
    if (event.type === 'reopened' || event.type === 'issue-reported') found = null;
  }
  return found;
}

export interface Tally {
  attained: number;
  missed: number;
}

function mondayOf(t: number): number {
  const local = t + summerHour(t);
  const day = Math.floor(local / DAY) * DAY;
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

export function tallyOf(tallies: Map<string, Tally>, name: string, severity: number, at: number): Tally {
  const key = `${name} ${severity} ${new Date(mondayOf(at)).toISOString().slice(0, 10)}`;
  const tally = tallies.get(key) ?? { attained: 0, missed: 0 };
  tallies.set(key, tally);
  return tally;
}

/** Mean, median and 90th percentile, by counting. */
export function inWords(took: ReadonlyArray<number>) {
  const sorted = [...took].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, meanMs: null, medianMs: null, p90Ms: null };
  const [low, high] = [sorted[Math.floor((n - 1) / 2)] ?? 0, sorted[Math.floor(n / 2)] ?? 0];
  const enough = sorted.find((_, place) => (place + 1) * 10 >= n * 9) ?? 0;
  return {
    n,
    meanMs: Math.round(sorted.reduce((sum, one) => sum + one, 0) / n),
    medianMs: Math.round((low + high) / 2),
    p90Ms: enough,
  };
}

/** All targets of the cases by clock, severity and week; RCAs of all severities together. */
export function tallyAll(cases: ReadonlyArray<ReadonlyArray<Line>>): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (name: string, severity: number, clock: Clock | null): void => {
    if (clock === null) return;
    const { at, side } = decided(clock);
    tallyOf(tallies, name, severity, at)[side] += 1;
  };
  for (const events of cases) {
    const [response, restoration] = [runClock(events, RESPONSE_RULES), runClock(events, RESTORATION_RULES)];
    add('response', response?.severity ?? 0, response);
    add('restoration', restoration?.severity ?? 0, restoration);
    add('rca', 0, analysisClock(events));
  }
  return tallies;
}
