import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR } from '../calendar/instant/instant.ts';
import type { LedgerReason } from './clockLedger.ts';
import type { GapPart } from './ledgerGap.ts';
import { gapParts } from './ledgerGap.ts';

/** A piece of the band: working time to scale, closed time compressed. Positions are 0 at its left end, 1 at its right. */
export interface BandSegment {
  readonly kind: 'open' | 'closed' | 'holiday';
  readonly from: Instant;
  readonly to: Instant;
  readonly left: number;
  readonly right: number;
  /** Local dates that it stands for; null for a night or a break. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Name of the holiday, where it is known. */
  readonly name: string | null;
  /** The wall times between which a holiday closes its date; null where it closes all of it. */
  readonly part: readonly [from: string, to: string] | null;
}

// How wide closed time is drawn, in open time that takes the same width.
const NIGHT = 0.6 * HOUR;
const DAYS_OFF = 2.8 * HOUR;
const HOLIDAY = 3.8 * HOUR;

type Holiday = Extract<LedgerReason, { readonly kind: 'holiday' }>;

interface Piece extends Omit<BandSegment, 'left' | 'right'> {
  readonly width: Milliseconds;
}

/** Lays out the time from `from` to `to` as a band (design §4). */
export function ribbonBand(
  calendar: BusinessCalendar,
  from: Instant,
  to: Instant,
): ReadonlyArray<BandSegment> {
  const pieces: Piece[] = [];
  let cursor = from;
  for (const stretch of calendar.stretches(from, to)) {
    pieces.push(...gapPieces(calendar, cursor, stretch.from), openPiece(calendar, stretch.from, stretch.to));
    cursor = stretch.to;
  }
  pieces.push(...gapPieces(calendar, cursor, to));
  return toScale(pieces);
}

/** Gives the position of an instant on a band; what lies outside is at its nearer end. */
export function positionOn(band: ReadonlyArray<BandSegment>, t: Instant): number {
  const segment = band.find(({ to }) => t < to) ?? band.at(-1);
  if (!segment) return 0;
  const share = (t - segment.from) / (segment.to - segment.from);
  return segment.left + Math.min(Math.max(share, 0), 1) * (segment.right - segment.left);
}

function openPiece(calendar: BusinessCalendar, from: Instant, to: Instant): Piece {
  const dates = { first: calendar.localDate(from), last: calendar.localDate(to - 1) };
  return { kind: 'open', from, to, dates, name: null, part: null, width: to - from };
}

function gapPieces(calendar: BusinessCalendar, from: Instant, to: Instant): Piece[] {
  if (from >= to) return [];
  const parts = gapParts(calendar, { from, to }, false);
  if (parts.length === 0) return [night(from, to)];
  return parts.flatMap((part) =>
    part.reason.kind === 'holiday' ? holidayPieces(part, part.reason) : [daysOff(part)],
  );
}

/** A holiday is its own dates, or the part of a date that it closes; what lies before and after it are nights. */
function holidayPieces(gap: GapPart, { name, part }: Holiday): Piece[] {
  const from = Math.max(gap.from, gap.closed.from);
  const to = Math.min(gap.to, gap.closed.to);
  const dates = { first: gap.firstDate, last: gap.lastDate };
  const holiday: Piece = {
    kind: 'holiday',
    from,
    to,
    dates,
    name,
    part: part ?? null,
    width: Math.min(HOLIDAY, to - from),
  };
  return [night(gap.from, from), holiday, night(to, gap.to)].filter((piece) => piece.from < piece.to);
}

function daysOff({ from, to, firstDate, lastDate }: GapPart): Piece {
  const dates = { first: firstDate, last: lastDate };
  return { kind: 'closed', from, to, dates, name: null, part: null, width: DAYS_OFF };
}

function night(from: Instant, to: Instant): Piece {
  // A short break is drawn as long as it is.
  return { kind: 'closed', from, to, dates: null, name: null, part: null, width: Math.min(NIGHT, to - from) };
}

function toScale(pieces: ReadonlyArray<Piece>): BandSegment[] {
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  let drawn: Milliseconds = 0;
  return pieces.map(({ width, ...piece }) => {
    const left = drawn / total;
    drawn += width;
    return { ...piece, left, right: drawn / total };
  });
}
