import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import type { FactColumns } from './reviewFacts.ts';

/** A counter: its name, its severity, how much of it. */
export type Share = readonly [name: string, severity: number, by: number];

/** What a counter of a day counts: targets, responses by channel and how long they took, closings, reopenings. */
export type CounterPart = 't' | 'c' | 'm' | 'x' | 'r';

/** A counter as the file has it. */
export interface CounterRow {
  readonly day: number;
  readonly part: CounterPart;
  /** Of a target its kind and outcome; of a channel its outcome and name; of a closing its rule. */
  readonly rest: string;
  readonly severity: number;
  readonly count: number;
}

/** In place of a severity, where a channel has no name. */
export const NAMELESS = 9;

/** What a fact adds to the counters of its day, by days of UTC. */
export function sharesOfFact(fact: FactColumns): ReadonlyArray<Share> {
  const { kind, at, severity, label } = fact;
  const day = dayName(dayOf(at));
  if (kind === CLOSED) return [[`${day}:x:${label ?? ''}`, 0, 1]];
  if (kind === REOPENED) return [[`${day}:r:`, severity, 1]];
  return kind < CLOCK_NAMES.length ? [...targetShares(fact, day), ...channelShares(fact, day)] : [];
}

/** Counters of days `[from, to)`; those of targets have the severity, the others 0. */
export function readCounters(database: Database, from: number, to: number): ReadonlyArray<CounterRow> {
  // In one text: a year has thousands of counters, and each row handed over costs as much as reading ten.
  const found = database.one<{ counters: string }>(
    `SELECT json_group_array(json_array(name, severity, count)) AS counters
     FROM tally WHERE name >= ? AND name < ? AND count <> 0`,
    dayName(from),
    dayName(to),
  );
  return storedJson<[name: string, severity: number, count: number][]>(found?.counters ?? '[]').map(
    ([name, severity, count]) => ({
      day: Number(name.slice(DAY_AT, DAY_AT + DIGITS)) - BEFORE_1970,
      part: name.charAt(DAY_AT + DIGITS + 1) as CounterPart,
      rest: name.slice(DAY_AT + DIGITS + 3),
      severity,
      count,
    }),
  );
}

/** Whether a counter of the tally counts facts. */
export function isFactCounter(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The day of UTC that holds an instant, from 1970. */
export function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

const CLOSED = 5;
const REOPENED = 6;

/** Of deadlines alone: a mean is not met or missed by one case. */
function targetShares(
  { kind, severity, objective, outcome }: FactColumns,
  day: string,
): ReadonlyArray<Share> {
  return objective === 0 && outcome !== null ? [[`${day}:t:${kind}${outcome}`, severity, 1]] : [];
}

function channelShares({ kind, outcome, label, elapsed }: FactColumns, day: string): ReadonlyArray<Share> {
  if (kind !== 0 || outcome === null) return [];
  const [name, severity] = label === null ? ['', NAMELESS] : [label, 0];
  const counted: Share = [`${day}:c:${outcome}${name}`, severity, 1];
  return elapsed === null ? [counted] : [counted, [`${day}:m:${name}`, severity, elapsed]];
}

const PREFIX = 'review@';
const DAY_AT = PREFIX.length;
/** Names sort as their days do. */
const DIGITS = 9;
const BEFORE_1970 = 10 ** 6;

function dayName(day: number): string {
  return PREFIX + String(day + BEFORE_1970).padStart(DIGITS, '0');
}
