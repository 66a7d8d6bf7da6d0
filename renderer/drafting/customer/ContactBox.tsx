import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { ContactCard } from '../../../shared/ipc/organizationChannels.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import field from '../../components/form/Field.module.css';
import { keepByEscape } from '../../components/form/keepByEscape.ts';
import box from '../../components/form/ListBox.module.css';
import { useWords } from '../../language/languageStore.ts';
import { DraftFrame } from '../form/DraftField.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { AddContactDialog } from './AddContactDialog.tsx';
import { ContactList } from './ContactList.tsx';
import { contactName, standingHint } from './contactText.ts';
import { Offer } from './Offer.tsx';
import { type ContactSearch, useContactSearch } from './useContactSearch.ts';
import { useOnlyContact } from './useOnlyContact.ts';

const FIELD = 'contact';

/**
 * Who of the customer opens the case, found by name or address; one who may not is listed with the rule that says so
 * (policy §5).
 */
export function ContactBox(wiring: DraftWiring) {
  const { form, errors, place, change, onLeave } = wiring;
  const catalogue = useWords();
  const { terms } = place;
  const search = useContactSearch(place);
  const chosen = search.cardOf(form.contact);
  const nobody = terms !== null && !terms.contacts.some(({ standing }) => mayOpen(standing));
  const missing = missingHint(catalogue.drafting, form.customer, nobody);
  useOnlyContact(wiring);
  return (
    <DraftFrame
      field={FIELD}
      error={errors.get(FIELD)}
      hint={chosen === undefined ? missing : standingHint(catalogue, chosen, search.view)}
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
      <Combobox.Root
        items={search.shown}
        filter={null}
        autoHighlight
        value={chosen === undefined ? null : form.contact}
        onValueChange={(contact: string | null) => change({ contact: contact ?? '' })}
        itemToStringLabel={(id: string) => labelOf(catalogue, search.cardOf(id))}
        inputValue={search.typed ?? labelOf(catalogue, chosen)}
        onInputValueChange={(text, { reason }) => search.type(reason === 'input-change' ? text : '')}
        onOpenChange={(open) => !open && search.end()}
      >
        <ContactInput search={search} onLeave={() => onLeave(FIELD)} />
        <ContactList search={search} nothing={missing ?? catalogue.drafting.noContactFound} />
      </Combobox.Root>
    </DraftFrame>
  );
}

interface ContactInputProps {
  readonly search: ContactSearch;
  readonly onLeave: () => void;
}

function ContactInput({ search, onLeave }: ContactInputProps) {
  const words = useWords().drafting;
  return (
    <div className={box.boxed}>
      <Combobox.Input
        id={fieldId(FIELD)}
        className={field.input}
        placeholder={words.placeholders[FIELD]}
        // Where somebody is chosen, what is typed next looks for somebody else.
        onClick={(event) => search.typed === null && event.currentTarget.select()}
        onKeyDown={keepByEscape}
        onBlur={onLeave}
      />
      {/* The label of the field is that of the input alone. */}
      <Combobox.Trigger
        className={box.drop}
        aria-label={words.openContacts}
        aria-labelledby={undefined}
        tabIndex={-1}
      >
        <ChevronDown size={14} aria-hidden="true" />
      </Combobox.Trigger>
    </div>
  );
}

function labelOf(catalogue: Catalogue, card: ContactCard | undefined): string {
  return card === undefined ? '' : contactName(catalogue, card);
}

function missingHint(words: Catalogue['drafting'], customer: string, nobody: boolean): string | undefined {
  if (customer === '') return words.customerFirst;
  return nobody ? words.noContact : undefined;
}
