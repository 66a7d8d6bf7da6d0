import { Phone, PhoneOff } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { channelsFor } from '../../shared/policy/channelsFor.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { ChannelIcon } from '../channels/ChannelIcon.tsx';
import { draftChannels } from '../channels/draftChannels.ts';
import { PhoneNumbers } from '../channels/PhoneNumbers.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { CareLinks } from './CareLinks.tsx';
import styles from './CaseFacts.module.css';
import { ContactPerson } from './ContactPerson.tsx';

/** The channels by which a person is reached; the others are places to read. */
const TALKING = new Set(['web', 'phone', 'chat', 'extended-voice', 'japan-care']);

interface ContactFactsProps {
  readonly detail: CaseDetail;
  readonly calendar: BusinessCalendar;
}

/** Who speaks for the customer, by which channels they reach care, and which of these are open now (policy §9). */
export function ContactFacts({ detail, calendar }: ContactFactsProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const { row, state } = detail;
  const start = useDesk();
  const edition = editionOf(start, row.edition);
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const [numbersShown, setNumbersShown] = useState(false);
  const showNumbers = useCallback(() => setNumbersShown(true), []);
  useCommands(useMemo(() => ({ phoneNumbers: showNumbers }), [showNumbers]));
  const { licence, holidays } = detail.organization.organization;
  const question = {
    edition,
    severity: state.severity,
    licence,
    holidays,
    business: calendar,
    now: minute * MINUTE,
    ownZone: start.zone,
  };
  const channels = channelsFor(question);
  const talking = channels.filter(({ applies, channel }) => applies && TALKING.has(channel.id));
  return (
    <section className={styles.section} aria-label={words.contact}>
      <header className={styles.head}>
        <h2>{words.contact}</h2>
      </header>
      <ContactPerson detail={detail} />
      {row.contactLost && (
        <p className={styles.flag}>
          <PhoneOff size={14} aria-hidden="true" />
          {words.contactLost}
        </p>
      )}
      <ul className={styles.channels}>
        {talking.map(({ channel: { id, name }, opensAt }) => {
          const shown = entryOf(catalogue.panel.channels, id) ?? name;
          return (
            <li key={id}>
              <ChannelIcon channel={id} otherwise={Phone} />
              {opensAt === null
                ? words.channelOpen(shown)
                : words.channelOpens(shown, formatWhen(catalogue, opensAt, start.zone, question.now))}
            </li>
          );
        })}
      </ul>
      <CareLinks channels={channels} />
      <PhoneNumbers
        channels={draftChannels(catalogue, question)}
        open={numbersShown}
        onOpenChange={setNumbersShown}
      />
    </section>
  );
}
