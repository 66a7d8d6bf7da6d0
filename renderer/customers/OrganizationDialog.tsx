import { useState } from 'react';
import type { Organization } from '../../shared/customer/organization.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import { ask } from '../api.ts';
import { fieldText } from '../components/form/formText.ts';
import { TextField } from '../components/form/TextField.tsx';
import { suggestedZones } from '../components/form/zoneChoices.ts';
import { useDesk } from '../desk/startStore.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { HolidayField } from '../holidays/HolidayField.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { placeOnCustomer } from '../unsent/unsentPlace.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import styles from './Customers.module.css';
import {
  type FieldErrors,
  ORGANIZATION_FIELDS,
  type OrganizationField,
  type OrganizationTexts,
  organizationTexts,
  readOrganizationForm,
} from './organizationForm.ts';

interface OrganizationDialogProps {
  /** What is known so far; null for a new customer. */
  readonly organization: Organization | null;
  /** It is on record: its id stays. */
  readonly registered: boolean;
  /** The id of the organization that was saved, or null. */
  readonly onDone: (id: string | null) => void;
}

/** Registers a customer, or changes what care knows of it (policy §1, §7). */
export function OrganizationDialog({ organization, registered, onDone }: OrganizationDialogProps) {
  const words = useWords().customers;
  const { editions } = useDesk();
  const [errors, setErrors] = useState<FieldErrors>(new Map());
  const place = placeOnCustomer(organization?.id ?? null, 'register');
  const [initial] = useState(() => organizationTexts(organization, editions));
  const save = async (form: FormData) => {
    const texts = Object.fromEntries(
      ORGANIZATION_FIELDS.map((field) => [field, fieldText(form, field)]),
    ) as OrganizationTexts;
    const kept = organization === null ? texts : { ...texts, id: organization.id };
    const read = readOrganizationForm(spoken(), kept, editions);
    const wrong = read.ok ? await send(read.value, registered) : read.error;
    if (!read.ok || wrong !== null) return setErrors(wrong ?? new Map());
    useUnsent.getState().forget(place);
    useToast.getState().say(words.saved(read.value.name));
    onDone(read.value.id);
  };
  const fields = ORGANIZATION_FIELDS.filter((field) => organization === null || field !== 'id');
  return (
    <FormDialog
      title={registered ? words.edit : words.register}
      about={words.about}
      submit={words.save}
      onSubmit={(form) => void save(form)}
      onClose={() => onDone(null)}
      unsent={place}
    >
      <div className={styles.pairs}>
        {fields.map((field, at) => {
          const about = {
            name: field,
            label: words.fields[field],
            placeholder: entryOf(words.hints, field) ?? '',
            initial: initial[field],
            error: errors.get(field),
          };
          if (field === 'holidays') return <HolidayField key={field} {...about} />;
          return <TextField key={field} {...about} first={at === 0} {...listOf(field, editions)} />;
        })}
      </div>
    </FormDialog>
  );
}

function listOf(field: OrganizationField, editions: ReturnType<typeof useDesk>['editions']) {
  if (field === 'zone') return { list: suggestedZones };
  if (field === 'heldEdition') return { list: editions.map(({ name }) => name) };
  return field === 'licence' ? { list: [...new Set(editions.flatMap(({ licences }) => licences))] } : {};
}

/** Null when it is saved; what main refuses is said at its field. */
async function send(organization: Organization, registered: boolean): Promise<FieldErrors | null> {
  const words = spoken().customers;
  if (!registered) {
    const found = await ask('organization.read', { customer: organization.id });
    if (found.ok && found.value.card.registered) return new Map([['id', words.taken]]);
  }
  const answer = await ask('organization.command', { command: { type: 'set-organization', organization } });
  if (answer.ok) return null;
  if (answer.error.kind !== 'bad-request') {
    warnOf(answer.error);
    return new Map();
  }
  return new Map([[fieldOf(answer.error.field), answer.error.reason]]);
}

/** The field of the form that a path of the command stands for: `command.organization.held.edition`. */
function fieldOf(path: string): string {
  const [part = '', within] = path.replace(/^command\.organization\./, '').split('.');
  return within === undefined ? part : `${part}${within.charAt(0).toUpperCase()}${within.slice(1)}`;
}
