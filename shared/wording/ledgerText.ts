import { parseDate } from '../calendar/instant/civilDate.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE, SECOND } from '../calendar/instant/instant.ts';
import { isSameZone } from '../calendar/zone/zoneNames.ts';
import { zoneOffsets } from '../calendar/zone/zoneOffsets.ts';
import type { ClockLedger, LedgerLine, LedgerReason } from '../clock/clockLedger.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { cityOf } from './cityOf.ts';
import { formatCounted } from './formatLength.ts';
import { formatClockTime, formatDate, formatDateText, formatWeekday } from './formatTime.ts';
import { shownLengths } from './shownLengths.ts';

export interface LedgerRow {
  readonly date: string;
  readonly text: string;
  /** Empty for a line that adds nothing. */
  readonly counted: string;
  readonly total: string;
}

/** A ledger in words: its rows, and where it ends. */
export interface LedgerText {
  readonly rows: ReadonlyArray<LedgerRow>;
  /** "Due Mon 7 Dec 08:40 in Vienna". */
  readonly due: string;
  /** The same instant in the analyst's zone: "Mon 7 Dec 09:40 here"; empty where both zones are one. */
  readonly here: string;
  /** That instant alone: "Mon 7 Dec 09:40"; empty where both zones are one. */
  readonly ownDue: string;
}

export interface LedgerView {
  readonly now: Instant;
  readonly ownZone: string;
  /** Where the customer is, when better known than by the zone. */
  readonly city?: string | undefined;
}

/** How the lines of one ledger are shown. */
interface LineView extends LedgerView {
  /** Instants are shown to the second or to the thousandth, in ms. */
  readonly grain: Milliseconds;
  /** Its lines are a column of spans. */
  readonly isLong: boolean;
}

/** Puts a ledger into words, in the customer's time: each length is that of the instants which are shown (policy §4). */
export function ledgerText(words: Catalogue, ledger: ClockLedger, view: LedgerView): LedgerText {
  const isLong = ledger.lines.filter(({ reason }) => reason.kind === 'worked').length > 2;
  const { grain, lines: lengths } = shownLengths(ledger.lines);
  const lineView = { ...view, isLong, grain };
  const rows = ledger.lines.map((line, index) => {
    const { countedMs = 0, totalMs = 0 } = lengths[index] ?? {};
    return {
      date: datesOf(words, line, ledger.zone, view),
      text: textOf(words, line, ledger, lineView),
      counted: countedMs === 0 ? '' : words.ledger.counted(formatCounted(countedMs)),
      total: formatCounted(totalMs),
    };
  });
  return { rows, ...dueOf(words, ledger, lineView) };
}

function dueOf(words: Catalogue, ledger: ClockLedger, view: LineView) {
  if (ledger.due === null) return { due: words.ledger.paused, here: '', ownDue: '' };
  const when = dateTimeOf(words, ledger.due, ledger.zone, view);
  const city = view.city ?? cityOf(ledger.zone);
  const due = ledger.objective === 'mean' ? words.ledger.dueMean(when, city) : words.ledger.due(when, city);
  if (isSameZone(view.ownZone, ledger.zone)) return { due, here: '', ownDue: '' };
  const ownDue = dateTimeOf(words, ledger.due, view.ownZone, view);
  return { due, here: words.ledger.here(ownDue), ownDue };
}

/** One day is a date, two are two weekdays, more are a span. */
function datesOf(words: Catalogue, line: LedgerLine, zone: string, { now }: LedgerView): string {
  if (line.firstDate === line.lastDate) return formatDateText(words, line.firstDate, zone, now);
  const isTwo =
    line.reason.kind !== 'worked' && (parseDate(line.lastDate) ?? 0) - (parseDate(line.firstDate) ?? 0) === 1;
  return isTwo
    ? words.ledger.datesTwo(formatWeekday(words, line.firstDate), formatWeekday(words, line.lastDate))
    : words.ledger.datesMany(
        formatDateText(words, line.firstDate, zone, now),
        formatDateText(words, line.lastDate, zone, now),
      );
}

function textOf(words: Catalogue, line: LedgerLine, ledger: ClockLedger, view: LineView): string {
  const { reason } = line;
  switch (reason.kind) {
    case 'worked': {
      const text = withClockChange(words, line, ledger, workedText(words, line, ledger, view));
      return reason.ownHours ? words.ledger.ownHours(text, reason.ownHours.name) : text;
    }
    case 'own-hours':
      return words.ledger.openOnly(
        reason.name,
        reason.hours.map(([from, to]) => words.ledger.span(from, to)),
      );
    case 'weekend':
      return words.ledger.weekend(lengthOf(words, line.to - line.from));
    case 'closed':
      return words.ledger.closed(lengthOf(words, line.to - line.from));
    case 'holiday':
      return holidayText(words, reason);
    case 'stood-still':
      return words.ledger.still(reason.because, spanOf(words, line, ledger.zone, view));
  }
}

function holidayText(
  words: Catalogue,
  { name, part }: Extract<LedgerReason, { readonly kind: 'holiday' }>,
): string {
  if (part !== undefined) return words.ledger.closedPart(name ?? words.ledger.unnamedHoliday, ...part);
  return name === null ? words.ledger.unnamedHoliday : words.ledger.holiday(name);
}

/** Over a change of the clocks a line is longer or shorter than its two times say. */
function withClockChange(
  words: Catalogue,
  { from, to }: LedgerLine,
  { zone }: ClockLedger,
  text: string,
): string {
  const offsets = zoneOffsets(zone);
  const forwardMs = offsets.offsetAt(to) - offsets.offsetAt(from);
  if (forwardMs === 0) return text;
  const length = lengthOf(words, Math.abs(forwardMs));
  return forwardMs > 0 ? words.ledger.clocksForward(text, length) : words.ledger.clocksBack(text, length);
}

/** A short ledger tells what happens at each end; a long one is a column of spans, easier to add up. */
function workedText(words: Catalogue, line: LedgerLine, ledger: ClockLedger, view: LineView): string {
  const isOneDate = line.firstDate === line.lastDate;
  const isWholeDay = line.opensAtStart && line.closesAtEnd && line.to !== ledger.due;
  if (view.isLong || !isOneDate || isWholeDay) return spanOf(words, line, ledger.zone, view);
  return words.ledger.joined(startOf(words, line, ledger, view), endOf(words, line, ledger, view));
}

function startOf(words: Catalogue, line: LedgerLine, ledger: ClockLedger, { grain }: LineView): string {
  const time = timeOf(line.from, ledger.zone, grain);
  if (line.from === ledger.start) return words.ledger.started(time, ledger.startedBy);
  return line.opensAtStart ? words.ledger.opens(time) : words.ledger.from(time);
}

function endOf(words: Catalogue, line: LedgerLine, ledger: ClockLedger, { grain }: LineView): string {
  const time = timeOf(line.to, ledger.zone, grain);
  return line.closesAtEnd && line.to !== ledger.due ? words.ledger.closes(time) : words.ledger.from(time);
}

function spanOf(words: Catalogue, line: LedgerLine, zone: string, view: LineView): string {
  if (line.firstDate === line.lastDate)
    return words.ledger.span(timeOf(line.from, zone, view.grain), timeOf(line.to, zone, view.grain));
  return words.ledger.span(dateTimeOf(words, line.from, zone, view), dateTimeOf(words, line.to, zone, view));
}

function dateTimeOf(words: Catalogue, t: Instant, zone: string, { now, grain }: LineView): string {
  return words.format.timeOnDate(formatDate(words, t, zone, now), timeOf(t, zone, grain));
}

/** A sum can only be checked by hand when the seconds that it counts are shown, and their fractions where it counts those. */
function timeOf(t: Instant, zone: string, grain: Milliseconds): string {
  const fraction = grain < SECOND ? t - Math.floor(t / SECOND) * SECOND : 0;
  const hasSeconds = Math.floor(t / SECOND) * SECOND !== Math.floor(t / MINUTE) * MINUTE;
  const time = formatClockTime(t, zone, hasSeconds || fraction > 0);
  return fraction > 0 ? `${time}.${String(fraction).padStart(3, '0')}` : time;
}

function lengthOf(words: Catalogue, ms: Milliseconds): string {
  const minutes = Math.floor(ms / MINUTE) % 60;
  const hours = Math.floor(ms / HOUR);
  return minutes === 0 ? words.ledger.hours(hours) : words.ledger.hoursMinutes(hours, minutes);
}
