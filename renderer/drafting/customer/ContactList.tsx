import { Combobox } from '@base-ui/react/combobox';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';
import box from '../../components/form/ListBox.module.css';
import { useDismissName } from '../../components/form/useDismissName.ts';
import { joinClasses } from '../../components/joinClasses.ts';
import { MarkedText } from '../../components/MarkedText.tsx';
import { useWords } from '../../language/languageStore.ts';
import styles from './CustomerPart.module.css';
import { contactName, standingHint } from './contactText.ts';
import type { ContactSearch } from './useContactSearch.ts';

interface ContactListProps {
  readonly search: ContactSearch;
  /** What is said where nobody is listed. */
  readonly nothing: string;
}

/** The contacts that were found, opened: by number and standing, with name, address and the rule that counts for each. */
export function ContactList({ search, nothing }: ContactListProps) {
  const words = useWords().drafting;
  const nameDismissal = useDismissName();
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={box.place} sideOffset={4} align="start">
        <Combobox.Popup ref={nameDismissal} className={joinClasses(box.popup, styles.contacts)}>
          <Combobox.Empty className={box.nothing}>{nothing}</Combobox.Empty>
          <Combobox.List className={box.list} aria-label={words.contactList}>
            {(id: string) => <ContactItem key={id} card={search.cardOf(id)} search={search} />}
          </Combobox.List>
          <Combobox.Status className={styles.more}>
            {search.more > 0 && words.moreContacts(search.more)}
          </Combobox.Status>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

interface ContactItemProps {
  readonly card: ContactCard | undefined;
  readonly search: ContactSearch;
}

function ContactItem({ card, search }: ContactItemProps) {
  const catalogue = useWords();
  if (card === undefined) return null;
  const { contact, standing } = card;
  const rule = standingHint(catalogue, card, search.view);
  // Some rules name the contact themselves.
  const who = [rule.includes(contact.name) ? null : contact.name, contact.email];
  const query = search.typed ?? undefined;
  return (
    <Combobox.Item value={contact.id} className={styles.contact} disabled={!mayOpen(standing)}>
      <span>
        {contactName(catalogue, card)}
        <span className={styles.contactWho}>
          <MarkedText text={who.filter((part) => part !== null).join(', ')} query={query} />
        </span>
      </span>
      <span className={styles.contactNote}>
        <MarkedText text={rule} query={query} />
      </span>
    </Combobox.Item>
  );
}
