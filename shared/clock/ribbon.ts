import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import { roundTheClock } from '../calendar/roundTheClock.ts';
import { localParts } from '../calendar/zone/localTime.ts';
import { zoneOffsets } from '../calendar/zone/zoneOffsets.ts';
import type { ClockName } from './caseClock.ts';
import type { ClockLedger, LedgerLine } from './clockLedger.ts';
import type { BandSegment } from './ribbonBand.ts';
import { positionOn, ribbonBand } from './ribbonBand.ts';

/** What to draw of the deadlines of a case: one band of time, and a lane for each clock (design §4). Positions are 0 to 1. */
export interface Ribbon {
  readonly zone: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly band: ReadonlyArray<BandSegment>;
  readonly hours: ReadonlyArray<RibbonHour>;
  readonly opened: number;
  /** `isInside` is false when now lies right of the band. */
  readonly now: { readonly at: Instant; readonly position: number; readonly isInside: boolean };
  readonly lanes: ReadonlyArray<RibbonLane>;
}

/** A whole hour of the customer's clock within open time. */
export interface RibbonHour {
  readonly at: Instant;
  readonly hour: number;
  readonly position: number;
  /** Few enough have a number to stay apart. */
  readonly isNumbered: boolean;
}

export interface RibbonLane {
  readonly clock: ClockName;
  readonly start: number;
  readonly due: { readonly at: Instant; readonly position: number } | null;
  readonly pieces: ReadonlyArray<LanePiece>;
}

/** Used time is drawn solid, time that is left outlined, skipped time dotted. */
export interface LanePiece {
  readonly kind: 'used' | 'left' | 'skipped';
  readonly left: number;
  readonly right: number;
}

export interface RibbonOf {
  readonly opened: Instant;
  readonly now: Instant;
  /** The business calendar of the case. */
  readonly calendar: BusinessCalendar;
  readonly ledgers: ReadonlyArray<{ readonly clock: ClockName; readonly ledger: ClockLedger }>;
}

const BEFORE = 2 * HOUR;
const AFTER = 45 * MINUTE;

/** Gives the ribbon of the clocks that have a ledger; null without any. */
export function ribbon({ opened, now, calendar, ledgers }: RibbonOf): Ribbon | null {
  if (ledgers.length === 0) return null;
  const isAllRound = ledgers.every(({ ledger }) => ledger.hours === 'round-the-clock');
  const { zone } = calendar.spec;
  const hours = isAllRound ? roundTheClock(zone) : calendar;
  const { from, to } = rangeOf(ledgers, now, hours);
  const band = ribbonBand(hours, from, to);
  return {
    zone,
    from,
    to,
    band,
    hours: hoursOn(band, zone),
    opened: positionOn(band, opened),
    now: { at: now, position: positionOn(band, now), isInside: now < to },
    lanes: ledgers.map(({ clock, ledger }) => laneOf(clock, ledger, now, band)),
  };
}

/** From a little before the first start to a little after the last due; now too, unless it is days away. */
function rangeOf(ledgers: RibbonOf['ledgers'], now: Instant, hours: BusinessCalendar) {
  const start = Math.min(...ledgers.map(({ ledger }) => ledger.start));
  const end = Math.max(...ledgers.map(({ ledger }) => ledger.due ?? ledger.start));
  const last = now > end && hours.between(end, now) <= 2 * hours.spec.businessDayMs ? now : end;
  return { from: hours.subtract(start, BEFORE), to: hours.add(last, AFTER) };
}

function hoursOn(band: ReadonlyArray<BandSegment>, zone: string): RibbonHour[] {
  const open = band.filter(({ kind }) => kind === 'open');
  const openMs = open.reduce((sum, { from, to }) => sum + to - from, 0);
  const every = numberEvery(openMs);
  return open.flatMap((segment) =>
    wholeHours(segment, zone).map((at) => {
      const { hour } = localParts(at, zone);
      return { at, hour, position: positionOn(band, at), isNumbered: hour % every === 0 };
    }),
  );
}

function numberEvery(openMs: Milliseconds): number {
  if (openMs <= 28 * HOUR) return 2;
  return openMs <= 56 * HOUR ? 4 : 12;
}

/** Whole hours on the wall, which are half ones of UTC in some zones. */
function wholeHours({ from, to }: BandSegment, zone: string): Instant[] {
  const offsets = zoneOffsets(zone);
  const hours: Instant[] = [];
  const pastHour = (t: Instant): Milliseconds => (((t + offsets.offsetAt(t)) % HOUR) + HOUR) % HOUR;
  let t = pastHour(from) === 0 ? from : from + HOUR - pastHour(from);
  while (t < to) {
    hours.push(t);
    t += HOUR - pastHour(t);
  }
  return hours;
}

function laneOf(
  clock: ClockName,
  ledger: ClockLedger,
  now: Instant,
  band: ReadonlyArray<BandSegment>,
): RibbonLane {
  const { due, stopped, lines, start } = ledger;
  const until = stopped ?? now;
  return {
    clock,
    start: positionOn(band, start),
    due: due === null ? null : { at: due, position: positionOn(band, due) },
    pieces: piecesOf(lines, { start, until, isStopped: stopped !== null }).map(({ kind, from, to }) => ({
      kind,
      left: positionOn(band, from),
      right: positionOn(band, to),
    })),
  };
}

interface Span {
  readonly kind: LanePiece['kind'];
  readonly from: Instant;
  readonly to: Instant;
}

function piecesOf(
  lines: ReadonlyArray<LedgerLine>,
  {
    start,
    until,
    isStopped,
  }: { readonly start: Instant; readonly until: Instant; readonly isStopped: boolean },
): Span[] {
  const spans: Span[] = [];
  let cursor = start;
  for (const { from, to } of lines.filter(({ reason }) => reason.kind === 'worked')) {
    const turn = Math.min(Math.max(until, from), to);
    spans.push({ kind: 'skipped', from: cursor, to: from }, { kind: 'used', from, to: turn });
    // A stopped clock uses nothing more: what was left stays empty.
    if (!isStopped) spans.push({ kind: 'left', from: turn, to });
    cursor = to;
  }
  const end = isStopped ? until : Number.POSITIVE_INFINITY;
  return spans.filter(({ from, to }) => from < to && from < end);
}
