import { DRAFT_FIELDS, type DraftField } from '../../../shared/drafting/draftField.ts';
import type { Draft, Template } from '../../../shared/ipc/draftChannels.ts';
import type { ImpactAnswers } from '../../../shared/severity/impactAnswers.ts';
import { IMPACT_QUESTIONS } from '../../../shared/severity/impactAnswers.ts';

/** The form of a new case as it is typed: text in every field, valid or not; empty where nothing is given. */
export type DraftForm = Readonly<Record<DraftField, string>>;

/** Of whom and how it came: what a draft that is split off shares with the first. */
const CUSTOMER_FIELDS: ReadonlyArray<DraftField> = [
  'customer',
  'organizationShortName',
  'organizationId',
  'conversationId',
  'noConversation',
  'channel',
  'contact',
  'zone',
  'reachable',
  'openedAt',
  'openedReason',
];

/** What a template keeps: nothing of a customer, a contact, an opening. */
const TEMPLATE_FIELDS: ReadonlyArray<DraftField> = [
  'channel',
  'title',
  'description',
  'businessImpact',
  ...IMPACT_QUESTIONS,
  'priority',
  'asked',
  'severity',
];

/** Gives a form in which nothing is given yet. */
export function emptyForm(): DraftForm {
  return Object.fromEntries(DRAFT_FIELDS.map((field) => [field, ''])) as DraftForm;
}

/** Reads a kept draft or a template; fields that it lacks are empty, those of an older version are left out. */
export function formOf({ form }: Pick<Draft | Template, 'form'>): DraftForm {
  const known = Object.entries(form).filter(([field]) => (DRAFT_FIELDS as readonly string[]).includes(field));
  // Before customers were registered, a draft named its customer by this id.
  const older = { customer: form.customerId ?? '' };
  return { ...emptyForm(), ...older, ...Object.fromEntries(known) };
}

/** Gives what a template keeps of a form. */
export function templateForm(form: DraftForm): DraftForm {
  return { ...emptyForm(), ...part(form, TEMPLATE_FIELDS) };
}

/** Gives the form of an issue that was split off: the same customer and opening, a description of its own. */
export function splitForm(form: DraftForm, description: string): DraftForm {
  return { ...emptyForm(), ...part(form, CUSTOMER_FIELDS), description };
}

/** Gives the answers of a form about impact; a question that nobody answered is absent. */
export function impactOf(form: DraftForm): ImpactAnswers {
  return Object.fromEntries(
    IMPACT_QUESTIONS.filter((question) => form[question] !== '').map((question) => [
      question,
      form[question],
    ]),
  );
}

function part(form: DraftForm, fields: ReadonlyArray<DraftField>): Partial<DraftForm> {
  return Object.fromEntries(fields.map((field) => [field, form[field]]));
}
