import { useState } from 'react';
import type { ContactStanding } from '../../shared/customer/contactStanding.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { ContactCard } from '../../shared/ipc/organizationChannels.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { ContactMenu } from '../customers/ContactMenu.tsx';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './CaseFacts.module.css';

/** The contact by number and standing; name, e-mail and phone once they are asked for (design §7). */
export function ContactPerson({ detail: { contact, state } }: { readonly detail: CaseDetail }) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const [opened, setOpened] = useState(false);
  const { zone } = useDesk();
  if (contact === null) {
    const named = state.opening.contact;
    return <p>{named ?? <span className={styles.missing}>{words.noContact}</span>}</p>;
  }
  const { number, of, standing } = contact;
  const { name, languages } = contact.contact;
  const parts = [standingText(standing, (t) => formatWhen(catalogue, t, zone, tick.now())), languages];
  return (
    <ContactMenu
      contacts={[contact.contact]}
      area={
        <div data-contact={contact.contact.id}>
          <div className={styles.person}>
            <span className={styles.numbered} aria-hidden="true">
              {words.contactMark(number)}
            </span>
            <div className={styles.who}>
              <p className={styles.named}>
                {opened ? name : words.contactNumber(number, of)}
                <button
                  type="button"
                  className={styles.reveal}
                  aria-expanded={opened}
                  onClick={() => setOpened(!opened)}
                >
                  {opened ? words.hidePerson : words.showPerson}
                </button>
              </p>
              <p className={styles.soft}>{parts.filter((part) => part !== null).join(', ')}</p>
              {(state.severity === 1 || state.contactReachable !== null) && (
                <p className={styles.soft}>{reachText(state.contactReachable)}</p>
              )}
            </div>
          </div>
          {opened && <Ways contact={contact} />}
        </div>
      }
    />
  );
}

function Ways({ contact: { contact } }: { readonly contact: ContactCard }) {
  const words = useWords().caseView;
  const ways = [
    [words.email, contact.email],
    [words.phone, contact.phone],
  ] as const;
  return (
    <dl className={styles.list}>
      {ways.map(([name, value]) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd className={styles.selectable}>
            {value ?? <span className={styles.missing}>{words.notGiven}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function standingText(standing: ContactStanding, when: (t: number) => string): string {
  const words = spoken().caseView;
  switch (standing.kind) {
    case 'pending':
      return words.standing.pending(when(standing.until));
    case 'overdue':
      return words.standing.overdue(when(standing.since));
    case 'withdrawn':
      return words.standing.withdrawn(when(standing.since));
    default:
      return words.standing[standing.kind];
  }
}

function reachText(reachable: boolean | null): string {
  const words = spoken().caseView;
  if (reachable === null) return words.reachUnknown;
  return reachable ? words.reachable : words.notReachable;
}
