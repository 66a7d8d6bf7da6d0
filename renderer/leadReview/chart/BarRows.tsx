import { scaleLinear } from 'd3-scale';
import styles from './BarRows.module.css';

export interface BarRow {
  readonly name: string;
  /** How long the bar is; null for none. */
  readonly value: number | null;
  readonly text: string;
  /** In words, behind the value. */
  readonly beside: string;
  /** A line across: a goal, an objective. */
  readonly mark?: number;
}

interface BarRowsProps {
  readonly rows: ReadonlyArray<BarRow>;
  /** What the longest bar stands for; the largest value unless given. */
  readonly most?: number;
  /** Instead of rows, where none has a case. */
  readonly nothing: string;
}

/** A bar a row, its value as text: the bars say nothing that the text does not. */
export function BarRows({ rows, most, nothing }: BarRowsProps) {
  if (rows.every(({ value }) => value === null || value === 0)) {
    return <p className={styles.nothing}>{nothing}</p>;
  }
  const largest = Math.max(...rows.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]));
  const x = scaleLinear([0, most ?? largest], [0, 100]).clamp(true);
  return (
    <ul className={styles.rows}>
      {rows.map(({ name, value, text, beside, mark }) => (
        <li key={name} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track} aria-hidden="true">
            {value !== null && <span className={styles.bar} style={{ width: `${x(value)}%` }} />}
            {mark !== undefined && <span className={styles.mark} style={{ left: `${x(mark)}%` }} />}
          </span>
          <strong>{text}</strong>
          <span className={styles.beside}>{beside}</span>
        </li>
      ))}
    </ul>
  );
}
