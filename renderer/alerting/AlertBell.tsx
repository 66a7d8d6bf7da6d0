import { Bell } from 'lucide-react';
import { messages } from '../../shared/messages/messages.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './AlertBell.module.css';
import { useAlerts } from './alertStore.ts';

/** How many alerts nobody has acknowledged yet, and the way to them; not there when there is none. */
export function AlertBell() {
  const count = useAlerts((store) => store.alerts.length);
  if (count === 0) return null;
  const name = messages.alerting.bell(count);
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
      <strong>{formatCount(spoken(), count)}</strong>
    </button>
  );
}
