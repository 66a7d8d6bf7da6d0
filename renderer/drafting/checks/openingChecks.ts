import type { DraftField } from '../../../shared/drafting/draftField.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import type { DraftForm } from '../form/draftForm.ts';
import type { DraftView, FieldError } from './checkDraft.ts';

/** Says which of the policy's conditions for an opening a draft meets already (policy §5); those with an error are left out. */
export function openingChecks(
  { draftChecks: words }: Catalogue,
  form: DraftForm,
  { terms }: Pick<DraftView, 'terms'>,
  errors: ReadonlyArray<FieldError>,
): ReadonlyArray<string> {
  const isDone = (field: DraftField): boolean => !errors.some((error) => error.field === field);
  const contact = terms?.contacts.find((card) => card.contact.id === form.contact);
  const checks: ReadonlyArray<readonly [boolean, string]> = [
    [isDone('organizationId'), words.organizationId],
    [isDone('conversationId'), form.conversationId.trim() === '' ? words.noConversation : words.conversation],
    [
      isDone('contact') && contact !== undefined,
      contact?.standing.kind === 'pending' ? words.pending : words.active,
    ],
    [isDone('reachable') && assignedSeverity(form) === 1, words.reachable],
    [isDone('businessImpact'), words.businessImpact],
  ];
  return checks.filter(([done]) => done).map(([, text]) => text);
}
