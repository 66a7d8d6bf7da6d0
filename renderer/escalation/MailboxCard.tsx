import { MailOpen, Moon } from 'lucide-react';
import { useCallback } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading } from '../now/nowStore.ts';
import styles from './Ladder.module.css';
import { mailboxText } from './mailboxText.ts';

/** Whether the management's mailbox is being read, and when that changes. */
export function MailboxCard({ calendar }: { readonly calendar: BusinessCalendar }) {
  const { zone } = useDesk();
  const words = useWords();
  const read = useCallback(
    (now: Instant) => mailboxText(words, calendar, now, zone),
    [words, calendar, zone],
  );
  const { isRead, title, week, next } = useNowReading(read);
  const Icon = isRead ? MailOpen : Moon;
  return (
    <section className={styles.card} aria-label={title}>
      <h4 className={styles.cardTitle}>
        <Icon size={14} aria-hidden="true" />
        {title}
      </h4>
      <p>{week}</p>
      <p role="timer" aria-live="off">
        {next}
      </p>
    </section>
  );
}
