import { CalendarOff } from 'lucide-react';
import { useWords } from '../language/languageStore.ts';
import type { Office } from './customerTime.ts';
import styles from './OfficeState.module.css';

/** Whether the customer's office is open: dot, ring or crossed calendar, always with its word (design §4). */
export function OfficeState({ office, text }: { readonly office: Office; readonly text?: string }) {
  const catalogue = useWords();
  const words = {
    open: catalogue.queue.officeOpen,
    closed: catalogue.queue.officeClosed,
    holiday: catalogue.queue.officeHoliday,
  };
  return (
    <span className={styles.office}>
      {office === 'holiday' ? (
        <CalendarOff size={13} aria-hidden="true" />
      ) : (
        <span className={office === 'open' ? styles.dot : styles.ring} aria-hidden="true" />
      )}
      <span>{text ?? words[office]}</span>
    </span>
  );
}
