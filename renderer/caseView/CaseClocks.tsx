import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ClockBar } from '../clocks/ClockBar.tsx';
import { ClockWord } from '../clocks/ClockCell.tsx';
import { targetLength } from '../clocks/policySentence.ts';
import { useClockCell, useClockName } from '../clocks/rowClock.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import styles from './CaseClocks.module.css';
import { dueText } from './dueText.ts';

/** The clocks of a case, large. A follow-up carries its RCA clock and no other. */
export function CaseClocks({ row }: { readonly row: QueueRow }) {
  const words = useWords().caseView;
  const names: ReadonlyArray<ClockName> = row.follows === null ? ['response', 'restoration', 'rca'] : ['rca'];
  return (
    <section className={styles.clocks} aria-label={words.clocks} data-severity={row.severity}>
      {names.map((name) =>
        name === 'rca' && row.followUp !== null ? (
          <CarriedClock key={name} followUp={row.followUp} />
        ) : (
          <LargeClock key={name} row={row} name={name} />
        ),
      )}
    </section>
  );
}

function LargeClock({ row, name }: { readonly row: QueueRow; readonly name: ClockName }) {
  const { zone } = useDesk();
  const cell = useClockCell(row, name);
  const spoken = useClockName(row, name);
  const words = useWords();
  const due = useNowText((now) => dueText(words, row, name, now, zone));
  return (
    <div className={styles.clock} data-tone={cell.tone}>
      <span className={styles.name}>{useTargetName(row, name)}</span>
      <div role="timer" aria-live="off" aria-label={spoken} className={styles.line}>
        <span className={styles.value} data-words={/^\D+$/.test(cell.value)}>
          {cell.value}
        </span>
        <span className={styles.word}>
          {cell.word !== '' && <ClockWord word={cell.word} icon={cell.icon} />}
        </span>
      </div>
      <ClockBar cell={cell} tall />
      <span className={styles.due}>{due}</span>
    </div>
  );
}

/** The RCA of a resolved case has a case of its own, with its clock. */
function CarriedClock({ followUp }: { readonly followUp: string }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const go = useScreen((store) => store.go);
  return (
    <div className={styles.clock}>
      <span className={styles.name}>{catalogue.format.clock.rca}</span>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.followUp}
          onClick={() => go({ kind: 'case', case: followUp })}
        >
          {words.inFollowUp(followUp)}
        </button>
      </div>
      <span className={styles.due}>{words.followUpCarries}</span>
    </div>
  );
}

/** "Response, 1 business hour": the target as the edition names it. */
function useTargetName(row: QueueRow, name: ClockName): string {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const start = useDesk();
  // The target of a follow-up is that of the severity with which the case it follows was resolved.
  const target = editionOf(start, row.edition).severities[row.severity][name];
  const title = catalogue.format.clock[name];
  if (target === null || row.follows !== null) return title;
  const length = targetLength(target);
  return target.objective === 'mean' ? words.clockMean(title, length) : words.clockTarget(title, length);
}
