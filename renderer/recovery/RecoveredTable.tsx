import { Archive, Check, CircleAlert, type LucideIcon } from 'lucide-react';
import type { RecoveredCases } from '../../shared/ipc/deskChannels.ts';
import { fileSize } from '../../shared/wording/fileSize.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './Recovery.module.css';

/** What a recovery came to, line by line; a line about a loss is there only when there was one. */
export function RecoveredTable({ cases }: { readonly cases: RecoveredCases }) {
  const catalogue = useWords();
  const words = catalogue.recovery;
  const { whole, events, toCheck, gone, keptBytes } = cases;
  return (
    <dl className={styles.table}>
      <Line icon={Check} name={words.whole} value={formatCount(catalogue, whole)} />
      <Line icon={Check} name={words.events} value={formatCount(catalogue, events)} />
      {toCheck.length > 0 && (
        <Line icon={CircleAlert} name={words.toCheck} value={formatCount(catalogue, toCheck.length)} strong />
      )}
      {gone > 0 && <Line icon={CircleAlert} name={words.gone} value={formatCount(catalogue, gone)} strong />}
      {keptBytes > 0 && <Line icon={Archive} name={words.kept} value={fileSize(catalogue, keptBytes)} />}
    </dl>
  );
}

interface LineProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
}

function Line({ icon: Icon, name, value, strong = false }: LineProps) {
  return (
    <div data-strong={strong}>
      <dt>
        <Icon size={14} aria-hidden="true" />
        {name}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
