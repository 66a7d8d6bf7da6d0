import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../shared/calendar/instant/isoInstant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { type LedgerText, ledgerText } from '../../shared/wording/ledgerText.ts';
import type { Headless } from './surroundings.ts';
import { textTable } from './textTable.ts';

/** What there is to say about a clock. */
export interface ExplainedClock {
  /** In words; null where the edition sets none. */
  readonly target: string | null;
  readonly ledger: ClockLedger | null;
  /** The case that carries this clock, and explains it there. */
  readonly carriedBy: string | null;
}

/** The sum behind a due instant as lines for the terminal. */
export function explainedAsText(
  name: ClockName,
  { target, ledger, carriedBy }: ExplainedClock,
  headless: Headless,
): ReadonlyArray<string> {
  const words = headless.words.headless;
  const title = words.clock[name];
  if (carriedBy !== null) return [words.explained(title, words.inFollowUp(carriedBy))];
  if (ledger === null) return [words.explained(title, withoutSum(headless.words, name, target))];
  const head = target === null ? title : words.explained(title, target);
  const { rows, due, here } = inWords(ledger, headless);
  const table = textTable(rows.map((row) => [`  ${row.date}`, row.text, row.counted, row.total]));
  return [head, ...table, here === '' ? `  ${due}` : `  ${due}, ${here}`];
}

function withoutSum({ headless }: Catalogue, name: ClockName, target: string | null): string {
  const { none, afterResolution } = headless.targetRow;
  return target === null || name !== 'rca' ? none : `${target}, ${afterResolution}`;
}

/** Instants as text, and beside each line how it reads. */
export function ledgerAsJson(ledger: ClockLedger, headless: Headless): unknown {
  const words = inWords(ledger, headless);
  return {
    ...ledger,
    start: formatInstant(ledger.start),
    due: instantOrNull(ledger.due),
    stopped: instantOrNull(ledger.stopped),
    lines: ledger.lines.map((line, index) => ({
      ...line,
      from: formatInstant(line.from),
      to: formatInstant(line.to),
      text: words.rows[index]?.text ?? '',
    })),
    text: words.due,
  };
}

function inWords(ledger: ClockLedger, headless: Headless): LedgerText {
  return ledgerText(headless.words, ledger, { now: headless.now(), ownZone: headless.zone });
}

function instantOrNull(t: Instant | null): string | null {
  return t === null ? null : formatInstant(t);
}
