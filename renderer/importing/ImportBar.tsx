import { ProgressBar } from '../components/ProgressBar.tsx';
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
    <ProgressBar name={catalogue.importing.progressName} fraction={fraction}>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark} style={{ left: `${mark * 100}%` }} />
      ))}
    </ProgressBar>
  );
}
