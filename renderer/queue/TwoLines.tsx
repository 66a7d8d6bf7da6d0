import { memo } from 'react';
import styles from './QueueRowView.module.css';

interface TwoLinesProps {
  readonly first: string;
  readonly second: string;
  /** The first line is supporting text. */
  readonly soft?: boolean;
}

/** A cell of two plain lines. */
export const TwoLines = memo(function TwoLines({ first, second, soft = false }: TwoLinesProps) {
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={soft ? styles.soft : styles.cut}>{first}</span>
      <small className={styles.cut}>{second}</small>
    </div>
  );
});
