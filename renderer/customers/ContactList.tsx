import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import type { ContactStanding } from '../../shared/customer/contactStanding.ts';
import type { ContactCard, OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactMenu } from './ContactMenu.tsx';
import styles from './Customers.module.css';

/** The designated contacts of a customer, each with how it stands and what is likely to be done about it. */
export function ContactList({ detail }: { readonly detail: OrganizationDetail }) {
  const words = useWords().customers;
  const [edited, setEdited] = useState<DesignatedContact | 'new' | null>(null);
  const { contacts, card } = detail;
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2 className={styles.subtitle}>{words.contacts}</h2>
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          reason={card.registered ? undefined : words.notRegistered}
          onClick={() => setEdited('new')}
        >
          {words.newContact}
        </Button>
      </header>
      {contacts.length === 0 && <p className={styles.soft}>{words.noContacts}</p>}
      <ContactMenu
        contacts={contacts.map(({ contact }) => contact)}
        area={
          <ul>
            {contacts.map((contact) => (
              <ContactRow key={contact.contact.id} card={contact} onEdit={() => setEdited(contact.contact)} />
            ))}
          </ul>
        }
      />
      {edited !== null && (
        <ContactDialog
          detail={detail}
          contact={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
    </section>
  );
}

interface ContactRowProps {
  readonly card: ContactCard;
  readonly onEdit: () => void;
}

function ContactRow({ card, onEdit }: ContactRowProps) {
  const words = useWords().customers;
  const { zone } = useDesk();
  const { contact, number, of, standing } = card;
  const say = (t: number): string => formatWhen(spoken(), t, zone, tick.now());
  const awaits = standing.kind === 'pending' || standing.kind === 'overdue';
  return (
    <li className={styles.contact} data-contact={contact.id}>
      <span className={styles.two}>
        <span className={styles.name}>
          <bdi>{contact.name}</bdi>
        </span>
        <span className={styles.soft}>
          {[words.contactNumber(number, of), contact.languages, contact.email, contact.phone]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
      </span>
      <span className={styles.standing}>{standingText(standing, say)}</span>
      <span className={styles.buttons}>
        {awaits && (
          <Button size="small" onClick={() => void change({ ...contact, credentialsAt: tick.now() })}>
            {words.credentialsCame}
          </Button>
        )}
        {standing.kind !== 'withdrawn' && (
          <Button
            size="small"
            look="quiet"
            onClick={() => void change({ ...contact, withdrawnAt: tick.now() })}
          >
            {words.withdraw}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onEdit}>
          {words.edit}
        </Button>
      </span>
    </li>
  );
}

/** One step that can be taken back: the contact as it was is set again. */
async function change(contact: DesignatedContact): Promise<void> {
  const words = spoken().customers;
  const before = await ask('organization.read', { customer: contact.customer });
  const answer = await ask('organization.command', { command: { type: 'set-contact', contact } });
  if (!answer.ok) return warnOf(answer.error);
  const was = before.ok
    ? before.value.contacts.find((card) => card.contact.id === contact.id)?.contact
    : undefined;
  const restore = was === undefined ? undefined : () => void setContact(was);
  useToast.getState().say(words.saved(contact.name), restore);
}

async function setContact(contact: DesignatedContact): Promise<void> {
  const answer = await ask('organization.command', { command: { type: 'set-contact', contact } });
  if (!answer.ok) warnOf(answer.error);
}

function standingText(standing: ContactStanding, say: (t: number) => string): string {
  const words = spoken().customers;
  switch (standing.kind) {
    case 'untrained':
      return words.standing.untrained;
    case 'pending':
      return words.standing.pending(say(standing.until));
    default:
      return words.standing[standing.kind](say(standing.since));
  }
}
