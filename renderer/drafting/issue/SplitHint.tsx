import { Split } from 'lucide-react';
import { useMemo } from 'react';
import { issueParts } from '../../../shared/drafting/issueParts.ts';
import { Key } from '../../components/Key.tsx';
import { useWords } from '../../language/languageStore.ts';
import styles from './SplitHint.module.css';

interface SplitHintProps {
  readonly description: string;
  readonly onSplit: () => void;
}

/** Issues are reported separately (policy §1): a description that lists several can be split. */
export function SplitHint({ description, onSplit }: SplitHintProps) {
  const words = useWords().drafting;
  const count = useMemo(() => issueParts(description).length, [description]);
  return (
    <div role="status">
      {count > 1 && (
        <div className={styles.split}>
          <Split size={14} aria-hidden="true" />
          <span>{words.readsLike(count)}</span>
          <button type="button" aria-keyshortcuts="Alt+S" onClick={onSplit}>
            {words.splitOff}
          </button>
          <Key name="Alt" />
          <Key name="S" />
        </div>
      )}
    </div>
  );
}
