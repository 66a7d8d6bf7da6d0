import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ledgerCopy } from '../../shared/wording/ledgerCopy.ts';
import { editionOf } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { copyText } from '../toast/copyText.ts';
import { targetText } from './ledgerSum.ts';

export interface ShownLedger {
  readonly clock: ClockName;
  readonly ledger: ClockLedger;
}

/** Puts sums of a case on the clipboard, one after the other, with the due times in both places. */
export async function copySums(
  shown: ReadonlyArray<ShownLedger>,
  row: QueueRow,
  start: DeskStart,
): Promise<void> {
  const words = spoken();
  const { businessDayMs } = editionOf(start, row.edition);
  const text = ledgerCopy(
    words,
    shown.map((each) => ({ ...each, target: targetText(each.ledger, businessDayMs) })),
    { case: row.case, now: tick.now(), ownZone: start.zone, city: row.customer.city },
  );
  await copyText(text, shown.length === 1 ? words.caseView.copied : words.handOver.copiedSums);
}
