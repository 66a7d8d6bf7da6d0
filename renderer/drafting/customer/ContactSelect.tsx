import { Select } from '@base-ui/react/select';
import { ChevronDown } from 'lucide-react';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import field from '../../components/form/Field.module.css';
import box from '../../components/form/ListBox.module.css';
import { joinClasses } from '../../components/joinClasses.ts';
import { useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { DraftFrame } from '../form/DraftField.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { AddContactDialog } from './AddContactDialog.tsx';
import styles from './CustomerPart.module.css';
import { contactName, standingHint } from './contactText.ts';
import { Offer } from './Offer.tsx';

const FIELD = 'contact';

/** Who of the customer opens the case; one who may not is listed with the rule that says so (policy §5). */
export function ContactSelect({ form, errors, place, change, onLeave }: DraftWiring) {
  const catalogue = useWords();
  const words = catalogue.drafting;
  const { terms, edition } = place;
  const contacts = terms?.contacts ?? [];
  const chosen = contacts.find(({ contact }) => contact.id === form.contact);
  const pendingHours = edition.credentials.pendingBusinessHours;
  const hintOf = (card: ContactCard) =>
    standingHint(catalogue, card, { now: tick.now(), terms, pendingHours });
  const nobody = terms !== null && !contacts.some(({ standing }) => mayOpen(standing));
  const hint = chosen === undefined ? missingHint(words, form.customer, nobody) : hintOf(chosen);
  return (
    <DraftFrame
      field={FIELD}
      error={errors.get(FIELD)}
      hint={hint}
      offer={
        nobody &&
        terms.card.registered && (
          <Offer
            label={catalogue.draftCustomer.addContact}
            dialog={(close) => (
              <AddContactDialog terms={terms} onDone={(contact) => change({ contact })} onClose={close} />
            )}
          />
        )
      }
    >
      <Select.Root
        value={chosen === undefined ? null : form.contact}
        onValueChange={(contact) => change({ contact: contact ?? '' })}
        items={contacts.map((card) => ({ value: card.contact.id, label: contactName(catalogue, card) }))}
        onOpenChange={(open) => !open && onLeave(FIELD)}
      >
        <Select.Trigger id={fieldId(FIELD)} className={joinClasses(field.input, styles.select)}>
          <Select.Value>
            {chosen === undefined ? words.placeholders[FIELD] : contactName(catalogue, chosen)}
          </Select.Value>
          <Select.Icon>
            <ChevronDown size={14} aria-hidden="true" />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner className={box.place} sideOffset={4} alignItemWithTrigger={false}>
            <Select.Popup className={joinClasses(box.popup, styles.contacts)} aria-label={words.contactList}>
              <Select.List className={box.list}>
                {contacts.map((card) => (
                  <Select.Item
                    key={card.contact.id}
                    value={card.contact.id}
                    className={styles.contact}
                    disabled={!mayOpen(card.standing)}
                  >
                    <Select.ItemText>{contactName(catalogue, card)}</Select.ItemText>
                    <span className={styles.contactNote}>{hintOf(card)}</span>
                  </Select.Item>
                ))}
              </Select.List>
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </DraftFrame>
  );
}

function missingHint(words: Catalogue['drafting'], customer: string, nobody: boolean): string | undefined {
  if (customer === '') return words.customerFirst;
  return nobody ? words.noContact : undefined;
}
