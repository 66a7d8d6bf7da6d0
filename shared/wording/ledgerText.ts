import { parseDate } from '../calendar/instant/civilDate.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import type { ClockLedger, LedgerLine } from '../clock/clockLedger.ts';
import type { LedgerWords } from '../messages/en/ledger.ts';
import { ledgerWords } from '../messages/en/ledger.ts';
import { cityOf } from './cityOf.ts';
import { formatCounted } from './formatLength.ts';
import { formatClockTime, formatDateText, formatDateTime, formatWeekday } from './formatTime.ts';

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

/** Puts a ledger into words, in the customer's time (policy §4). */
export function ledgerText(
  ledger: ClockLedger,
  view: LedgerView,
  words: LedgerWords = ledgerWords,
): LedgerText {
  const isLong = ledger.lines.filter(({ reason }) => reason.kind === 'worked').length > 2;
  const rows = ledger.lines.map((line) => ({
    date: datesOf(line, ledger.zone, view, words),
    text: textOf(line, ledger, { ...view, isLong }, words),
    counted: line.countedMs === 0 ? '' : words.counted(formatCounted(line.countedMs)),
    total: formatCounted(line.totalMs),
  }));
  return { rows, ...dueOf(ledger, view, words) };
}

function dueOf(ledger: ClockLedger, view: LedgerView, words: LedgerWords) {
  if (ledger.due === null) return { due: words.paused, here: '', ownDue: '' };
  const when = formatDateTime(ledger.due, ledger.zone, view.now, hasSeconds(ledger.due));
  const city = view.city ?? cityOf(ledger.zone);
  const due = ledger.objective === 'mean' ? words.dueMean(when, city) : words.due(when, city);
  if (view.ownZone === ledger.zone) return { due, here: '', ownDue: '' };
  const ownDue = formatDateTime(ledger.due, view.ownZone, view.now, hasSeconds(ledger.due));
  return { due, here: words.here(ownDue), ownDue };
}

/** One day is a date, two are two weekdays, more are a span. */
function datesOf(line: LedgerLine, zone: string, { now }: LedgerView, words: LedgerWords): string {
  if (line.firstDate === line.lastDate) return formatDateText(line.firstDate, zone, now);
  const isTwo =
    line.reason.kind !== 'worked' && (parseDate(line.lastDate) ?? 0) - (parseDate(line.firstDate) ?? 0) === 1;
  return isTwo
    ? words.datesTwo(formatWeekday(line.firstDate), formatWeekday(line.lastDate))
    : words.datesMany(formatDateText(line.firstDate, zone, now), formatDateText(line.lastDate, zone, now));
}

function textOf(
  line: LedgerLine,
  ledger: ClockLedger,
  view: LedgerView & { readonly isLong: boolean },
  words: LedgerWords,
): string {
  const { reason } = line;
  switch (reason.kind) {
    case 'worked':
      return workedText(line, ledger, view, words);
    case 'weekend':
      return words.weekend(lengthOf(line.to - line.from, words));
    case 'closed':
      return words.closed(lengthOf(line.to - line.from, words));
    case 'holiday':
      return reason.name === null ? words.unnamedHoliday : words.holiday(reason.name);
    case 'stood-still':
      return words.still(reason.because, spanOf(line, ledger.zone, view, words));
  }
}

/** A short ledger tells what happens at each end; a long one is a column of spans, easier to add up. */
function workedText(
  line: LedgerLine,
  ledger: ClockLedger,
  view: LedgerView & { readonly isLong: boolean },
  words: LedgerWords,
): string {
  const isOneDate = line.firstDate === line.lastDate;
  const isWholeDay = line.opensAtStart && line.closesAtEnd && line.to !== ledger.due;
  if (view.isLong || !isOneDate || isWholeDay) return spanOf(line, ledger.zone, view, words);
  return words.joined(startOf(line, ledger, words), endOf(line, ledger, words));
}

function startOf(line: LedgerLine, ledger: ClockLedger, words: LedgerWords): string {
  const time = timeOf(line.from, ledger.zone);
  if (line.from === ledger.start) return words.started(time, ledger.startedBy);
  return line.opensAtStart ? words.opens(time) : words.from(time);
}

function endOf(line: LedgerLine, ledger: ClockLedger, words: LedgerWords): string {
  const time = timeOf(line.to, ledger.zone);
  return line.closesAtEnd && line.to !== ledger.due ? words.closes(time) : words.from(time);
}

function spanOf(line: LedgerLine, zone: string, { now }: LedgerView, words: LedgerWords): string {
  if (line.firstDate === line.lastDate) return words.span(timeOf(line.from, zone), timeOf(line.to, zone));
  const [from, to] = [line.from, line.to].map((t) => formatDateTime(t, zone, now, hasSeconds(t)));
  return words.span(from ?? '', to ?? '');
}

function timeOf(t: Instant, zone: string): string {
  return formatClockTime(t, zone, hasSeconds(t));
}

/** A sum can only be checked by hand when the seconds that it counts are shown. */
function hasSeconds(t: Instant): boolean {
  return t % MINUTE !== 0;
}

function lengthOf(ms: Milliseconds, words: LedgerWords): string {
  const minutes = Math.floor(ms / MINUTE) % 60;
  const hours = Math.floor(ms / HOUR);
  return minutes === 0 ? words.hours(hours) : words.hoursMinutes(hours, minutes);
}
