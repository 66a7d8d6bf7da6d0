import { useState } from 'react';
import type { OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import { ask } from '../../api.ts';
import { fieldText } from '../../components/form/formText.ts';
import { TextField } from '../../components/form/TextField.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { placeOnCustomer } from '../../unsent/unsentPlace.ts';
import { useUnsent } from '../../unsent/unsentStore.ts';
import { fieldId } from '../form/draftWiring.ts';
import { type FormErrors, readContact } from './registrationForm.ts';

const FIELDS = ['name', 'email', 'phone', 'trainedAt', 'credentialsAt'] as const;

interface AddContactDialogProps {
  readonly terms: OpeningTerms;
  /** The id of the contact that was added. */
  readonly onDone: (contact: string) => void;
  readonly onClose: () => void;
}

/** Adds a designated contact to the customer of a draft: trained, with credentials or waiting for them (policy §5). */
export function AddContactDialog({ terms, onDone, onClose }: AddContactDialogProps) {
  const words = useWords().draftCustomer;
  const hints: Readonly<Record<string, string>> = {
    trainedAt: words.timeHint,
    credentialsAt: words.credentialsHint,
  };
  const { zone: ownZone } = useDesk();
  const [errors, setErrors] = useState<FormErrors>(new Map());
  const { organization } = terms.card;
  const place = placeOnCustomer(organization.id, 'contact/new');
  const add = async (data: FormData) => {
    const read = readContact(Object.fromEntries(FIELDS.map((field) => [field, fieldText(data, field)])), {
      customer: organization.id,
      count: terms.contacts.length,
      taken: terms.contacts.map(({ contact }) => contact.id),
      now: tick.now(),
      ownZone,
    });
    if (!read.ok) return setErrors(read.error);
    const command = { type: 'set-contact', contact: read.value } as const;
    const answer = await ask('organization.command', { command });
    if (!answer.ok) return warnOf(answer.error);
    useUnsent.getState().forget(place);
    useToast.getState().say(words.added(read.value.name));
    onDone(read.value.id);
    onClose();
  };
  return (
    <FormDialog
      title={words.addContact}
      about={words.contactAbout(organization.name)}
      submit={words.addContact}
      onSubmit={(data) => void add(data)}
      onClose={onClose}
      unsent={place}
      backTo={() => document.getElementById(fieldId('contact'))}
    >
      {FIELDS.map((field) => (
        <TextField
          key={field}
          name={field}
          label={words[field]}
          placeholder={hints[field] ?? ''}
          first={field === 'name'}
          error={errors.get(field)}
        />
      ))}
    </FormDialog>
  );
}
