import { HOUR, MINUTE, SECOND } from '../../shared/calendar/instant/instant.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import { formatWeekday } from '../../shared/wording/formatTime.ts';
import { shownLengths } from '../../shared/wording/shownLengths.ts';
import { spoken } from '../language/languageStore.ts';

/** More parts than this are no sum that anybody reads: the ones between first and last become one. */
const MOST_PARTS = 4;

/** Gives the sum of a ledger in one line, of the lengths that its lines show: "20 min Fri + 9 h Mon + 8 h 40 min Wed"; empty where one part says nothing. */
export function ledgerSum(ledger: ClockLedger): string {
  const words = spoken().caseView;
  const worked = daysOf(ledger);
  if (worked.length < 2) return '';
  if (worked.length <= MOST_PARTS) return words.sum(worked.map(partOf));
  const between = worked.slice(1, -1);
  const betweenMs = between.reduce((sum, { countedMs }) => sum + countedMs, 0);
  const ends = [worked[0], worked.at(-1)].map((line) => (line === undefined ? '' : partOf(line)));
  return words.sum([ends[0] ?? '', words.sumDays(between.length, lengthText(betweenMs)), ends[1] ?? '']);
}

/** Gives a length as a person adds it, nothing cut: 20 min, 9 h, 8 h 40 min, 19 min 48 s. */
function lengthText(ms: number): string {
  const seconds = (ms % MINUTE) / SECOND;
  return spoken().caseView.length(Math.floor(ms / HOUR), Math.floor(ms / MINUTE) % 60, seconds);
}

/** Gives the target of a ledger: "2 days of 9 h = 18 h" in business days, else its length. */
export function targetText(ledger: ClockLedger, businessDayMs: number): string {
  const words = spoken().caseView;
  const days = ledger.targetMs / businessDayMs;
  const isDays = ledger.hours === 'business' && Number.isInteger(days) && days > 0;
  return isDays
    ? words.days(days, lengthText(businessDayMs), lengthText(ledger.targetMs))
    : lengthText(ledger.targetMs);
}

interface Day {
  readonly date: string;
  readonly countedMs: number;
}

/** What each date counts; a stop and a restart on one date are still one part of the sum. */
function daysOf({ lines }: ClockLedger): ReadonlyArray<Day> {
  const days = new Map<string, number>();
  shownLengths(lines).lines.forEach(({ countedMs }, index) => {
    const date = lines[index]?.firstDate ?? '';
    if (countedMs > 0) days.set(date, (days.get(date) ?? 0) + countedMs);
  });
  return [...days].map(([date, countedMs]) => ({ date, countedMs }));
}

function partOf({ date, countedMs }: Day): string {
  const catalogue = spoken();
  const words = catalogue.caseView;
  return words.lengthOn(lengthText(countedMs), formatWeekday(catalogue, date));
}
