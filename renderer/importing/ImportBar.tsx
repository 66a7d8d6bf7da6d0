import { percentOf } from '../../shared/wording/formatCount.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';

interface ImportBarProps {
  /** 0 to 1. */
  readonly fraction: number;
  /** Where the rows with errors stand, 0 to 1. */
  readonly marks: ReadonlyArray<number>;
}

/** How much of the file is done; each row with an error is a gap in the bar. */
export function ImportBar({ fraction, marks }: ImportBarProps) {
  const catalogue = useWords();
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={catalogue.importing.progressName}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentOf(fraction)}
    >
      <div className={styles.done} style={{ width: `${fraction * 100}%` }} />
      {marks.map((mark) => (
        <span key={mark} className={styles.mark} style={{ left: `${mark * 100}%` }} />
      ))}
    </div>
  );
}
