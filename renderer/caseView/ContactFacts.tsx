import { Globe, MessageSquare, Phone } from 'lucide-react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant.ts';
import type { CaseDetail } from '../../shared/ipc/responses.ts';
import { messages } from '../../shared/messages/messages.ts';
import { useNowText } from '../now/nowStore.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import styles from './CaseFacts.module.css';
import { channelStates } from './channelStates.ts';

const words = messages.caseView;
const ICONS: Readonly<Record<string, typeof Phone>> = { web: Globe, phone: Phone, chat: MessageSquare };

interface ContactFactsProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
}

/** Who speaks for the customer, and which channels are open now. */
export function ContactFacts({ detail: { state, row }, calendar }: ContactFactsProps) {
  const edition = editionOf(useDesk(), row.edition);
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const channels = channelStates(edition, state.severity, calendar, minute * MINUTE);
  const { contact } = state.opening;
  return (
    <section className={styles.section} aria-label={words.contact}>
      <header className={styles.head}>
        <h2>{words.contact}</h2>
      </header>
      <p>{contact ?? <span className={styles.missing}>{words.noContact}</span>}</p>
      {contact !== undefined && <p className={styles.soft}>{reachText(state.contactReachable)}</p>}
      <ul className={styles.channels}>
        {channels.map(({ id, name, isOpen }) => {
          const Icon = ICONS[id] ?? Phone;
          return (
            <li key={id}>
              <Icon size={14} aria-hidden="true" />
              {(isOpen ? words.channelOpen : words.channelClosed)(messages.panel.channels[id] ?? name)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function reachText(reachable: boolean | null): string {
  if (reachable === null) return words.reachUnknown;
  return reachable ? words.reachable : words.notReachable;
}
