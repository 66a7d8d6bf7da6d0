import type { ReactNode } from 'react';
import { percentOf } from '../../shared/wording/formatCount.ts';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** Of what it is, for those who hear it. */
  readonly name: string;
  /** 0 to 1; null where nobody knows how far it is. */
  readonly fraction: number | null;
  /** Marks over the bar. */
  readonly children?: ReactNode;
}

/** How much of long work is done. */
export function ProgressBar({ name, fraction, children }: ProgressBarProps) {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={fraction === null ? undefined : percentOf(fraction)}
    >
      <div
        className={styles.done}
        data-unknown={fraction === null || undefined}
        style={{ width: `${(fraction ?? 1) * 100}%` }}
      />
      {children}
    </div>
  );
}
