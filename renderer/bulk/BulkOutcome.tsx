import type { BulkPreview, LeftOut } from '../../shared/ipc/bulkChannels.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import styles from './BulkDialog.module.css';
import { EffectOnAll } from './EffectOnAll.tsx';

/** Of more reasons, and of more cases of one, the rest is counted. */
const MOST_REASONS = 6;
const MOST_NUMBERS = 6;

interface BulkOutcomeProps {
  readonly count: number;
  /** Undefined while it is worked out. */
  readonly preview: BulkPreview | undefined;
  /** Something must be chosen before it can be. */
  readonly waits: boolean;
}

/** What will happen to how many of the cases, and which do not take it, with the reason; said anew when it changes. */
export function BulkOutcome({ count, preview, waits }: BulkOutcomeProps) {
  const words = useWords().bulk;
  const { zone } = useDesk();
  const done = useManyCases((store) => store.tried);
  if (waits) return null;
  const reasons = preview === undefined ? [] : byReason(preview.cannot, zone);
  const rest = reasons.slice(MOST_REASONS).reduce((sum, { numbers }) => sum + numbers.length, 0);
  return (
    <section className={styles.outcome} aria-label={words.preview} aria-busy={preview === undefined}>
      <p role="status">{preview === undefined ? words.trying(done, count) : summaryOf(preview, count)}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.slice(0, MOST_REASONS).map(({ reason, numbers }) => (
            <li key={reason}>{words.becauseOf(listed(numbers), reason)}</li>
          ))}
          {rest > 0 && <li>{words.otherReasons(rest)}</li>}
        </ul>
      )}
      {preview?.effect != null && preview.can > 0 && <EffectOnAll effects={preview.effect} />}
    </section>
  );
}

function summaryOf({ can }: BulkPreview, count: number): string {
  const words = spoken().bulk;
  if (can === 0) return words.noneCan(count);
  return can === count ? words.allCan(count) : words.someCan(can, count);
}

interface Reason {
  readonly reason: string;
  readonly numbers: ReadonlyArray<string>;
}

/** The most frequent reason first. */
function byReason(cannot: ReadonlyArray<LeftOut>, ownZone: string): ReadonlyArray<Reason> {
  const numbers = new Map<string, string[]>();
  for (const { case: number, problem } of cannot) {
    const reason = problemText(problem, { now: tick.now(), ownZone });
    numbers.set(reason, [...(numbers.get(reason) ?? []), number]);
  }
  return [...numbers]
    .map(([reason, some]) => ({ reason, numbers: some }))
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

function listed(numbers: ReadonlyArray<string>): string {
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  const more = numbers.length - MOST_NUMBERS;
  return more > 0 ? spoken().bulk.andMore(shown, more) : shown;
}
