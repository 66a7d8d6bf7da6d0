import type { Instant } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockLedger } from '../clock/clockLedger.ts';
import { formatWords } from '../messages/en/format.ts';
import type { LedgerWords } from '../messages/en/ledger.ts';
import { ledgerWords } from '../messages/en/ledger.ts';
import { cityOf } from './cityOf.ts';
import { type LedgerText, ledgerText } from './ledgerText.ts';

/** One clock, its target in words ("2 days of 9 h = 18 h"), and the sum that reaches it. */
export interface CopiedLedger {
  readonly clock: ClockName;
  readonly target: string;
  readonly ledger: ClockLedger;
}

/** Whose case the sums are about, and who copies them. */
export interface CopyView {
  readonly case: string;
  readonly now: Instant;
  readonly ownZone: string;
  /** Where the customer is, when better known than by the zone. */
  readonly city?: string | undefined;
}

/**
 * Gives sums of a case as text that stands by itself in a mail: lines in the customer's time, and where each ends in
 * the time of both places, by their names; "here" would mean the reader's.
 */
export function ledgerCopy(
  ledgers: ReadonlyArray<CopiedLedger>,
  view: CopyView,
  words: LedgerWords = ledgerWords,
): string {
  return ledgers.map((copied) => copyOf(copied, view, words)).join('\n\n');
}

function copyOf({ clock, target, ledger }: CopiedLedger, view: CopyView, words: LedgerWords): string {
  const text = ledgerText(ledger, view, words);
  const lines = text.rows.map(({ date, text, counted, total }) => [date, text, counted, total].join('\t'));
  return [
    words.copyTitle(formatWords.clock[clock], view.case, target),
    words.copyTimes(view.city ?? cityOf(ledger.zone)),
    ...lines,
    endOf(text, view, words),
  ].join('\n');
}

function endOf({ due, ownDue }: LedgerText, { ownZone }: CopyView, words: LedgerWords): string {
  return ownDue === '' ? due : words.dueBoth(due, ownDue, cityOf(ownZone));
}
