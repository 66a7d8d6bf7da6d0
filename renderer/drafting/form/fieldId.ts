import type { DraftField } from '../../../shared/messages/en/drafting.ts';

/** Gives the id of a field on the page, to bring the focus there. */
export function fieldId(field: DraftField): string {
  return `draft-${field}`;
}
