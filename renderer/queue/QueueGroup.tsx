import { memo } from 'react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { policySentence } from '../clocks/policySentence.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './QueueList.module.css';
import type { GroupPlace } from './queueLayout.ts';

interface QueueGroupProps {
  readonly place: GroupPlace;
  readonly count: number;
  /** The ids of its rows that exist, from top to bottom. */
  readonly rows: string;
}

/** One severity of the list: its header, which stays in sight while its cases pass. */
export const QueueGroup = memo(function QueueGroup({ place, count, rows }: QueueGroupProps) {
  const catalogue = useWords();
  const start = useDesk();
  const { severity } = place;
  const words = catalogue.queue;
  const name = words.severity[severity];
  return (
    <div
      role="rowgroup"
      aria-label={words.groupName(severity, name, count)}
      {...(rows === '' ? {} : { 'aria-owns': rows })}
      className={styles.group}
      style={{ top: place.top, height: place.height }}
    >
      <div className={styles.groupHeader} data-severity={severity} aria-hidden="true">
        <span>
          <span className={styles.severity}>{words.severityTitle(severity, name)}</span>
          <span className={styles.count}>{formatCount(catalogue, count)}</span>
        </span>
        <span className={styles.policy}>
          {policySentence(editionOf(start, start.editionInForce), severity)}
        </span>
      </div>
    </div>
  );
});
