import type { Draft } from '../../shared/ipc/responses.ts';
import { type DraftField, draftingWords } from '../../shared/messages/en/drafting.ts';

/** The form of a new case as it is typed: text in every field, valid or not. */
export type DraftForm = Readonly<Record<DraftField, string>>;

/** The fields in the order of the form: F8 and Alt 1 to 9 go by it. */
export const DRAFT_FIELDS: ReadonlyArray<DraftField> = [
  'customerName',
  'customerId',
  'zone',
  'country',
  'organizationShortName',
  'organizationId',
  'conversationId',
  'channel',
  'contact',
  'title',
  'description',
  'businessImpact',
  'severity',
  'priority',
  'edition',
  'openedAt',
];

/** Gives an empty form under the edition in force. */
export function emptyForm(edition: string): DraftForm {
  const form = Object.fromEntries(DRAFT_FIELDS.map((field) => [field, '']));
  return { ...(form as Record<DraftField, string>), edition };
}

/** Reads a kept draft; fields that it lacks, or an older version knew, are empty or left out. */
export function formOf(draft: Draft, edition: string): DraftForm {
  const known = Object.entries(draft.form).filter(([field]) => Object.hasOwn(draftingWords.fields, field));
  return { ...emptyForm(edition), ...Object.fromEntries(known) };
}
