import type { Severity } from '../../../shared/policy/severity.ts';
import styles from '../ahead/BreachForecast.module.css';

const PATHS: Readonly<Record<Severity, string>> = {
  1: 'M4 1.2h5L12.8 5v5L9 12.8H4L.2 9V4.2Z',
  2: 'M6.5.4 12.6 6.5 6.5 12.6.4 6.5Z',
  3: 'M2.6 1.4h7.8a1.4 1.4 0 0 1 1.4 1.4v7.4a1.4 1.4 0 0 1-1.4 1.4H2.6a1.4 1.4 0 0 1-1.4-1.4V2.8a1.4 1.4 0 0 1 1.4-1.4Z',
  4: 'M6.5 1.1a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8Z',
};

interface MarkShapeProps {
  readonly severity: Severity;
  /** Likely late; else outlined. */
  readonly filled: boolean;
}

/** A clock of the forecast: the shape of its severity, filled when it is likely late. */
export function MarkShape({ severity, filled }: MarkShapeProps) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" data-severity={severity} aria-hidden="true">
      <path className={filled ? styles.filled : styles.outlined} d={PATHS[severity]} />
    </svg>
  );
}
