import { MailOpen, Moon } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../shared/calendar/createCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading } from '../now/nowStore.ts';
import { useWarning } from '../toast/useWarning.ts';
import styles from './Ladder.module.css';
import { mailboxText } from './mailboxText.ts';

/** Whether the management's mailbox is read now for a case, and when that changes; nothing until main has answered. */
export function MailboxCard({ caseNumber }: { readonly caseNumber: string }) {
  const { answer, problem } = useAnswer('escalation.read', { case: caseNumber });
  useWarning(problem);
  const calendar = useMemo(() => {
    const made = answer === null ? null : createCalendar(answer.mailbox);
    return made?.ok === true ? made.value : null;
  }, [answer]);
  return calendar === null ? null : <MailboxHours calendar={calendar} />;
}

function MailboxHours({ calendar }: { readonly calendar: BusinessCalendar }) {
  const words = useWords();
  const { zone } = useDesk();
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
