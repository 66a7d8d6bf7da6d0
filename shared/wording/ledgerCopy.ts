import type { Instant } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockLedger } from '../clock/clockLedger.ts';
import type { Catalogue } from '../messages/catalogue.ts';
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
export function ledgerCopy(words: Catalogue, ledgers: ReadonlyArray<CopiedLedger>, view: CopyView): string {
  return ledgers.map((copied) => copyOf(words, copied, view)).join('\n\n');
}

function copyOf(words: Catalogue, { clock, target, ledger }: CopiedLedger, view: CopyView): string {
  const text = ledgerText(words, ledger, view);
  const lines = text.rows.map(({ date, text, counted, total }) => [date, text, counted, total].join('\t'));
  return [
    words.ledger.copyTitle(words.format.clock[clock], view.case, target),
    words.ledger.copyTimes(view.city ?? cityOf(ledger.zone)),
    ...lines,
    endOf(words, text, view),
  ].join('\n');
}

function endOf(words: Catalogue, { due, ownDue }: LedgerText, { ownZone }: CopyView): string {
  return ownDue === '' ? due : words.ledger.dueBoth(due, ownDue, cityOf(ownZone));
}
