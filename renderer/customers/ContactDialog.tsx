import { useState } from 'react';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { ask } from '../api.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { useDesk } from '../desk/startStore.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { placeOnCustomer } from '../unsent/unsentPlace.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import styles from './Customers.module.css';
import {
  CONTACT_FIELDS,
  type ContactTexts,
  contactTexts,
  freeContactId,
  readContactForm,
} from './contactForm.ts';
import type { FieldErrors } from './organizationForm.ts';

interface ContactDialogProps {
  readonly detail: OrganizationDetail;
  /** Null for a new one. */
  readonly contact: DesignatedContact | null;
  readonly onDone: () => void;
}

/** A person who may open cases for the customer, once trained (policy §1, §5). */
export function ContactDialog({ detail, contact, onDone }: ContactDialogProps) {
  const words = useWords().customers;
  const { zone } = useDesk();
  const [errors, setErrors] = useState<FieldErrors>(new Map());
  const [initial] = useState(() => contactTexts(contact, zone));
  const { organization } = detail.card;
  const place = placeOnCustomer(organization.id, `contact/${contact?.id ?? 'new'}`);
  const save = async (form: FormData) => {
    const texts = Object.fromEntries(
      CONTACT_FIELDS.map((field) => [field, fieldText(form, field)]),
    ) as ContactTexts;
    const taken = detail.contacts.map((card) => card.contact.id);
    const id = contact?.id ?? freeContactId(organization.id, taken);
    const read = readContactForm(spoken(), texts, {
      id,
      customer: organization.id,
      ownZone: zone,
      known: contact,
    });
    if (!read.ok) return setErrors(read.error);
    const answer = await ask('organization.command', {
      command: { type: 'set-contact', contact: read.value },
    });
    if (!answer.ok) return warnOf(answer.error);
    useUnsent.getState().forget(place);
    useToast.getState().say(words.saved(read.value.name));
    onDone();
  };
  return (
    <FormDialog
      title={contact === null ? words.newContact : words.editContact}
      about={words.contactOf(organization.name)}
      submit={words.save}
      onSubmit={(form) => void save(form)}
      onClose={onDone}
      unsent={place}
    >
      <div className={styles.pairs}>
        {CONTACT_FIELDS.map((field, at) => (
          <TextField
            key={field}
            name={field}
            label={words.contactFields[field]}
            placeholder={entryOf(words.contactHints, field) ?? ''}
            initial={initial[field]}
            first={at === 0}
            error={errors.get(field)}
          />
        ))}
      </div>
    </FormDialog>
  );
}
