import { memo } from 'react';
import type { Severity } from '../../shared/policy/severity.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { policySentence } from '../clocks/policySentence.ts';
import { CommandKeys } from '../components/Key.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './QueueList.module.css';
import type { GroupPlace } from './queueLayout.ts';

interface QueueGroupProps {
  readonly place: GroupPlace;
  /** Null while they are counted. */
  readonly count: number | null;
  /** The ids of its rows that exist, from top to bottom. */
  readonly rows: string;
}

/** One severity of the list: its header, which stays in sight while its cases pass. */
export const QueueGroup = memo(function QueueGroup({ place, count, rows }: QueueGroupProps) {
  const { severity } = place;
  const words = useWords().queue;
  const name =
    severity === null ? words.flatName(count) : words.groupName(severity, words.severity[severity], count);
  return (
    <div
      role="rowgroup"
      aria-label={name}
      {...(rows === '' ? {} : { 'aria-owns': rows })}
      className={styles.group}
      style={{ top: place.top, height: place.height }}
    >
      {severity === null ? <FlatHeader /> : <SeverityHeader severity={severity} count={count} />}
    </div>
  );
});

function SeverityHeader({ severity, count }: { readonly severity: Severity; readonly count: number | null }) {
  const catalogue = useWords();
  const start = useDesk();
  const words = catalogue.queue;
  return (
    <div className={styles.groupHeader} data-severity={severity} aria-hidden="true">
      <span>
        <span className={styles.severity}>{words.severityTitle(severity, words.severity[severity])}</span>
        {count !== null && <span className={styles.count}>{formatCount(catalogue, count)}</span>}
      </span>
      <span className={styles.policy}>
        {policySentence(editionOf(start, start.editionInForce), severity)}
      </span>
    </div>
  );
}

/** Says that the list is not by severity, and how it is again. */
function FlatHeader() {
  const words = useWords().queue;
  return (
    <div className={styles.groupHeader} aria-hidden="true">
      <span>{words.notBySeverity}</span>
      <span className={styles.policy}>
        {words.severityFirst} <CommandKeys id="sortSeverity" />
      </span>
    </div>
  );
}
