import { Bell } from 'lucide-react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './AlertBell.module.css';
import { useAlerts } from './alertStore.ts';

/** How many alerts nobody has acknowledged yet, and the way to them; not there when there is none. */
export function AlertBell() {
  const words = useWords();
  const count = useAlerts((store) => store.total);
  if (count === 0) return null;
  const name = words.alerting.bell(count);
  return (
    <button
      type="button"
      className={styles.bell}
      aria-label={name}
      title={name}
      aria-keyshortcuts="B"
      aria-haspopup="dialog"
      onClick={() => useScreen.getState().lay({ kind: 'alerts' })}
    >
      <Bell size={14} aria-hidden="true" />
      <strong>{formatCount(words, count)}</strong>
    </button>
  );
}
