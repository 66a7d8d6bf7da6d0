import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import type { OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { DraftForm } from './draftForm.ts';

/** To what the case would be bound, as far as the form tells. */
export interface DraftPlace {
  /** Null while no customer is chosen, or main has not answered yet. */
  readonly terms: OpeningTerms | null;
  /** Main knows no customer of this id: a draft of before customers were registered names one. */
  readonly unknown: boolean;
  readonly calendar: BusinessCalendar | null;
  readonly edition: Edition;
  /** Of the site: as care has it on record, else the one that its zone is named after. */
  readonly city: string;
}

/** What each field of the form works with. */
export interface DraftWiring {
  readonly form: DraftForm;
  /** What is wrong with the fields that were left or asked for, as text below them. */
  readonly errors: ReadonlyMap<DraftField, string>;
  readonly place: DraftPlace;
  readonly change: (changes: Partial<Record<DraftField, string>>) => void;
  readonly onLeave: (field: DraftField) => void;
}

/** Gives the id of a field on the page, to bring the focus there. */
export function fieldId(field: DraftField): string {
  return `draft-${field}`;
}
