import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { parseDate } from '../instant/civilDate.ts';
import type { Segment } from '../segment/segment.ts';
import { overlaps, without } from '../segment/segment.ts';
import type { CalendarProblem } from '../spec/calendarProblem.ts';
import type { CalendarSpec } from '../spec/calendarSpec.ts';
import type { ClosedDay } from '../spec/closedDay.ts';
import type { OwnHours } from '../spec/ownHours.ts';
import type { DayPlan, WeekPlan } from '../week/weekPlan.ts';
import { hoursOn, planDay } from '../week/weekPlan.ts';

/** A local date whose hours are not those of its weekday, with the reasons. */
export interface OwnDate {
  /** What is open, in milliseconds after local midnight; none where it is closed. */
  readonly hours: DayPlan;
  /** The holiday or closure that leaves the date no hours; of several the first that has a name. */
  readonly closedDay?: ClosedDay;
  /** What replaces the hours of its weekday. */
  readonly ownHours?: OwnHours;
  /** What takes a part of its hours, in the order of the spec. */
  readonly closedParts: ReadonlyArray<ClosedDay>;
}

/** The dates of a calendar by the number of the local day, in order. */
export type OwnDates = ReadonlyMap<number, OwnDate>;

/** What a spec says of one date, checked. */
interface Said {
  whole?: ClosedDay;
  own?: { readonly said: OwnHours; readonly hours: DayPlan };
  parts?: Array<{ readonly said: ClosedDay; readonly closed: Segment }>;
}

const NONE: ReadonlyArray<never> = [];

/**
 * Checks the closed days and own hours of a spec and gives the hours that they leave: own hours replace those of the
 * weekday and a holiday, closed parts are taken out afterwards (policy §3). Own hours twice for one date are refused.
 */
export function readOwnDates(spec: CalendarSpec, plan: WeekPlan): Result<OwnDates, CalendarProblem> {
  const saidByDay = new Map<number, Said>();
  const problem = readOwnHours(spec.ownHours ?? [], saidByDay) ?? readClosedDays(spec.closedDays, saidByDay);
  if (problem) return err(problem);
  const dates = [...saidByDay]
    .map(([day, said]) => [day, dateOf(said, hoursOn(plan, day))] as const)
    .filter(([, { closedDay, ownHours, closedParts }]) => closedDay ?? ownHours ?? closedParts[0])
    .sort(([a], [b]) => a - b);
  return ok(new Map(dates));
}

function readOwnHours(
  ownHours: ReadonlyArray<OwnHours>,
  saidByDay: Map<number, Said>,
): CalendarProblem | undefined {
  for (const [index, said] of ownHours.entries()) {
    const field = `ownHours[${index}]`;
    const day = parseDate(said.date);
    if (day === undefined) return { kind: 'bad-date', field: `${field}.date`, value: said.date };
    const date = saidOn(day, saidByDay);
    if (date.own !== undefined) return { kind: 'bad-date', field: `${field}.date`, value: said.date };
    const hours = planDay(said.hours, `${field}.hours`);
    if (!hours.ok) return hours.error;
    date.own = { said, hours: hours.value };
  }
  return undefined;
}

function readClosedDays(
  closedDays: ReadonlyArray<ClosedDay>,
  saidByDay: Map<number, Said>,
): CalendarProblem | undefined {
  for (const [index, closedDay] of closedDays.entries()) {
    const field = `closedDays[${index}]`;
    const day = parseDate(closedDay.date);
    if (day === undefined) return { kind: 'bad-date', field: `${field}.date`, value: closedDay.date };
    const said = saidOn(day, saidByDay);
    if (closedDay.part === undefined) {
      if (said.whole?.name === undefined) said.whole = closedDay;
      continue;
    }
    const part = planDay([closedDay.part], field);
    if (!part.ok) return { ...part.error, field: `${field}.part` };
    said.parts ??= [];
    said.parts.push(...part.value.map((closed) => ({ said: closedDay, closed })));
  }
  return undefined;
}

function saidOn(day: number, saidByDay: Map<number, Said>): Said {
  const known = saidByDay.get(day);
  if (known) return known;
  const said: Said = {};
  saidByDay.set(day, said);
  return said;
}

function dateOf({ whole, own, parts = [] }: Said, weekdayHours: DayPlan): OwnDate {
  // Most dates are plain holidays.
  if (whole && !own) return { hours: NONE, closedDay: whole, closedParts: NONE };
  const before = own?.hours ?? weekdayHours;
  const taking = parts.filter(({ closed }) => before.some((open) => overlaps(open, closed)));
  const hours = taking.reduce<DayPlan>(
    (left, { closed }) => left.flatMap((open) => without(open, closed)),
    before,
  );
  const closedParts = taking.map(({ said }) => said);
  const closedDay = hours.length === 0 ? closingOf(whole, own?.said, closedParts) : undefined;
  return {
    hours,
    closedParts,
    ...(closedDay ? { closedDay } : {}),
    ...(own ? { ownHours: own.said } : {}),
  };
}

/** What leaves a date no hours: its closed parts, else its own hours, which are none, else the holiday on it. */
function closingOf(
  whole: ClosedDay | undefined,
  own: OwnHours | undefined,
  closedParts: ReadonlyArray<ClosedDay>,
): ClosedDay | undefined {
  if (closedParts.length > 0) return closedParts.find(({ name }) => name !== undefined) ?? closedParts[0];
  if (own === undefined) return whole;
  const name = own.name ?? whole?.name;
  return { date: own.date, ...(name === undefined ? {} : { name }) };
}
