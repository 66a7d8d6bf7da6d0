import { useState } from 'react';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import { ask } from '../../api.ts';
import { fieldText } from '../../components/form/formText.ts';
import { TextField } from '../../components/form/TextField.tsx';
import { suggestedZones } from '../../components/form/zoneChoices.ts';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { HolidayField } from '../../holidays/HolidayField.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { placeOnCustomer } from '../../unsent/unsentPlace.ts';
import { useUnsent } from '../../unsent/unsentStore.ts';
import type { DraftForm } from '../form/draftForm.ts';
import { type FormErrors, readOrganization } from './registrationForm.ts';
import { organizationNamed } from './useOrganizations.ts';

const FIELDS = ['name', 'shortName', 'organizationId', 'zone', 'holidays'] as const;

interface RegisterCustomerDialogProps {
  readonly form: DraftForm;
  /** What cases tell of the customer; null when nothing is known. */
  readonly card: OrganizationCard | null;
  readonly onDone: (card: OrganizationCard) => void;
  readonly onClose: () => void;
}

/** Registers the customer of a draft with what a case needs of it (policy §1). */
export function RegisterCustomerDialog({ form, card, onDone, onClose }: RegisterCustomerDialogProps) {
  const words = useWords().draftCustomer;
  const [errors, setErrors] = useState<FormErrors>(new Map());
  const known = card?.organization ?? null;
  const place = placeOnCustomer(known?.id ?? null, `register/${form.organizationShortName.trim()}`);
  const register = async (data: FormData) => {
    const texts = Object.fromEntries(FIELDS.map((field) => [field, fieldText(data, field)]));
    const read = readOrganization(texts, known);
    const wrong = read.ok ? await send(read.value) : read.error;
    if (!read.ok || wrong !== null) return setErrors(wrong ?? new Map());
    useUnsent.getState().forget(place);
    useToast.getState().say(words.registered(read.value.name));
    onDone({ organization: read.value, registered: true, contacts: 0, openCases: card?.openCases ?? 0 });
    onClose();
  };
  const initial = initialTexts(form, known);
  return (
    <FormDialog
      title={words.register}
      about={words.registerAbout}
      submit={words.register}
      onSubmit={(data) => void register(data)}
      onClose={onClose}
      unsent={place}
    >
      {FIELDS.map((field) => {
        const about = {
          name: field,
          label: words[field],
          initial: initial[field] ?? '',
          error: errors.get(field),
        };
        if (field === 'holidays') {
          return <HolidayField key={field} {...about} placeholder={words.holidaysHint} />;
        }
        const suggested = field === 'zone' ? { list: suggestedZones } : {};
        return <TextField key={field} {...about} first={field === 'name'} {...suggested} />;
      })}
    </FormDialog>
  );
}

function initialTexts(form: DraftForm, known: Organization | null): Readonly<Record<string, string>> {
  const { name, shortName, organizationId, zone, holidays } = known ?? {};
  return {
    name: name ?? '',
    shortName: shortName ?? form.organizationShortName.trim(),
    organizationId: organizationId ?? form.organizationId.trim(),
    zone: zone ?? form.zone.trim(),
    holidays: holidays ?? '',
  };
}

/** Null when it is registered; a registered customer is never replaced from a draft. */
async function send(organization: Organization): Promise<FormErrors | null> {
  const words = spoken().draftCustomer;
  const namesake = await organizationNamed(organization.shortName);
  if (namesake?.registered === true) return new Map([['shortName', words.shortNameTaken]]);
  const answer = await ask('organization.command', { command: { type: 'set-organization', organization } });
  if (answer.ok) return null;
  const { error } = answer;
  if (error.kind === 'bad-request') return new Map([[error.field.split('.').at(-1) ?? '', error.reason]]);
  warnOf(error);
  return new Map();
}
