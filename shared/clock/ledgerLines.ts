import type { BusinessCalendar, OpenStretch } from '../calendar/businessCalendar.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { LedgerLine } from './clockLedger.ts';
import type { Standing } from './clockRun.ts';
import { gapParts } from './ledgerGap.ts';

/** What the clock of a leg did from one instant to another. */
export interface LedgerPiece {
  readonly from: Instant;
  readonly to: Instant;
  readonly standing: Standing;
}

type Line = Omit<LedgerLine, 'totalMs'>;

/** Gives the lines of a ledger: each open stretch counts, closed dates and standstills are named (policy §4). */
export function ledgerLines(
  pieces: ReadonlyArray<LedgerPiece>,
  calendar: BusinessCalendar,
): ReadonlyArray<LedgerLine> {
  let totalMs: Milliseconds = 0;
  return pieces
    .flatMap((piece) => pieceLines(piece, calendar))
    .map((line) => {
      totalMs += line.countedMs;
      return { ...line, totalMs };
    });
}

function pieceLines(piece: LedgerPiece, calendar: BusinessCalendar): Line[] {
  if (piece.standing !== 'running') return [stillLine(piece, piece.standing, calendar)];
  const lines: Line[] = [];
  let cursor = piece.from;
  for (const stretch of calendar.stretches(piece.from, piece.to)) {
    lines.push(...gapLines(calendar, { from: cursor, to: stretch.from }, cursor === piece.from));
    lines.push(workedLine(stretch, calendar));
    cursor = stretch.to;
  }
  return [...lines, ...gapLines(calendar, { from: cursor, to: piece.to }, cursor === piece.from)];
}

function gapLines(calendar: BusinessCalendar, gap: OpenStretch, fromTheStart: boolean): Line[] {
  if (gap.from >= gap.to) return [];
  return gapParts(calendar, gap, fromTheStart).map(({ closed: _, ...part }) => ({
    ...part,
    opensAtStart: false,
    closesAtEnd: false,
    countedMs: 0,
  }));
}

function workedLine({ from, to }: OpenStretch, calendar: BusinessCalendar): Line {
  const dates = datesOf(from, to, calendar);
  const own = dates.firstDate === dates.lastDate ? calendar.ownDate(dates.firstDate)?.ownHours : undefined;
  return {
    from,
    to,
    ...dates,
    reason: { kind: 'worked', ...(own ? { ownHours: { name: own.name ?? null } } : {}) },
    opensAtStart: !calendar.isOpen(from - 1),
    closesAtEnd: !calendar.isOpen(to),
    countedMs: to - from,
  };
}

function stillLine(
  { from, to }: LedgerPiece,
  because: Exclude<Standing, 'running'>,
  calendar: BusinessCalendar,
): Line {
  return {
    from,
    to,
    ...datesOf(from, to, calendar),
    reason: { kind: 'stood-still', because },
    opensAtStart: false,
    closesAtEnd: false,
    countedMs: 0,
  };
}

/** A line that ends at midnight ends on the date before. */
function datesOf(from: Instant, to: Instant, calendar: BusinessCalendar) {
  const last = Math.max(from, to - 1);
  return { firstDate: calendar.localDate(from), lastDate: calendar.localDate(last) };
}
