import type { CSSProperties } from 'react';
import type { ClockCell } from '../../shared/wording/clockCell.ts';
import styles from './ClockBar.module.css';

interface ClockBarProps {
  readonly cell: Pick<ClockCell, 'bar' | 'fraction' | 'notch'>;
  /** 4 px in lists, 6 px where a clock stands alone. */
  readonly tall?: boolean;
}

/** The bar of a clock: its texture tells the state, the text beside it carries all of it. */
export function ClockBar({ cell: { bar, fraction, notch }, tall = false }: ClockBarProps) {
  if (bar === 'none')
    return tall ? <div className={styles.place} data-tall={true} aria-hidden="true" /> : null;
  const part = `${Math.max(fraction * 100, bar === 'overMean' ? 0 : 2)}%`;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--part': part,
    ...(notch === null ? {} : { '--notch': `${notch * 100}%` }),
  };
  return (
    <div className={styles.place} data-tall={tall} aria-hidden="true">
      <div className={styles.bar} data-texture={bar} data-notched={notch !== null} style={style}>
        <div className={styles.used} />
        <div className={styles.rest} />
      </div>
    </div>
  );
}
