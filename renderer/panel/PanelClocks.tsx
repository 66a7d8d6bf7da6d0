import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ClockBar } from '../clocks/ClockBar.tsx';
import { ClockWord } from '../clocks/ClockCell.tsx';
import { useClockCell, useClockName } from '../clocks/rowClock.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './DetailsPanel.module.css';
import { fitsBeside } from './fitsBeside.ts';
import { useDueLines } from './useDueLines.ts';

/** The clocks of the case, large. A follow-up has its RCA clock only. */
export function PanelClocks({ row }: { readonly row: QueueRow }) {
  const names: ReadonlyArray<ClockName> = row.follows === null ? ['response', 'restoration'] : ['rca'];
  return (
    <div
      className={`${styles.section} ${styles.clocks}`}
      data-severity={row.severity}
      data-only={names.length === 1}
    >
      {names.map((name) => (
        <PanelClock key={name} row={row} name={name} />
      ))}
    </div>
  );
}

function PanelClock({ row, name }: { readonly row: QueueRow; readonly name: ClockName }) {
  const words = useWords();
  const cell = useClockCell(row, name);
  const spoken = useClockName(row, name);
  const { first, second } = useDueLines(row, name);
  return (
    <div
      className={styles.clock}
      data-tone={cell.tone}
      data-long={(/^\D/.test(cell.value) && cell.bar === 'none') || !fitsBeside(cell)}
    >
      <span className={styles.label}>{words.format.clock[name]}</span>
      <div role="timer" aria-live="off" aria-label={spoken} className={styles.large}>
        <span className={styles.value}>{cell.value}</span>
        {cell.word !== '' && (
          <span className={styles.word}>
            <ClockWord word={cell.word} icon={cell.icon} />
          </span>
        )}
      </div>
      <ClockBar cell={cell} tall />
      <span className={styles.dueLine}>{first}</span>
      <span className={styles.dueLine}>{second}</span>
    </div>
  );
}
