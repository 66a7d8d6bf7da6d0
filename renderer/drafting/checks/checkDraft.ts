import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { readLocalTime } from '../../../shared/calendar/zone/readLocalTime.ts';
import { isZone } from '../../../shared/calendar/zone/zoneNames.ts';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import { type DraftErrorWords, draftErrorWords } from '../../../shared/messages/en/draftErrors.ts';
import { type DraftField, draftingWords } from '../../../shared/messages/en/drafting.ts';
import { standingHint } from '../customer/contactText.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import { DRAFT_FIELDS, type DraftForm } from '../form/draftForm.ts';

export interface FieldError extends DraftErrorWords {
  readonly field: DraftField;
}

export interface DraftView {
  readonly now: Instant;
  /** The analyst's zone, in which the opening is typed. */
  readonly ownZone: string;
  /** What main knows of the chosen customer; null while it is asked, or when none is chosen. */
  readonly terms: OpeningTerms | null;
  /** Main knows no customer of this id. */
  readonly unknown?: boolean;
}

type Check = (value: string, form: DraftForm, view: DraftView) => DraftErrorWords | null;

const words = draftErrorWords;
const { fields } = draftingWords;
const ID_LENGTH = 36;
const LONGEST: Readonly<Partial<Record<DraftField, number>>> = {
  description: 20_000,
  businessImpact: 20_000,
};
const LONGEST_LINE = 200;

/** What a field needs beyond its length (policy §5); fields without an entry may be empty. */
const CHECKS: Readonly<Partial<Record<DraftField, Check>>> = {
  organizationShortName: checkCustomer,
  organizationId: checkId,
  conversationId: (id, { noConversation }) =>
    id === '' && noConversation.trim() === '' ? words.conversationEmpty : null,
  contact: checkContact,
  zone: (zone) => (zone === '' ? words.notChosen(fields.zone) : isZone(zone) ? null : words.zone(zone)),
  reachable: (reachable, form) =>
    assignedSeverity(form) === 1 && reachable !== 'yes' ? words.reachable : null,
  title: needed('title'),
  description: needed('description'),
  businessImpact: (text) => (text === '' ? words.impactEmpty : null),
  priority: (priority) => (priority === '' ? words.notChosen(fields.priority) : null),
  severity: (_severity, form) => (assignedSeverity(form) === null ? words.severity : null),
  openedAt: checkOpening,
  openedReason: (reason, form, view) =>
    reason === '' && isOpenedEarlier(form, view) ? words.openedReason : null,
};

/** Gives what is wrong with a draft, in the order of the form; empty when it can open. */
export function draftErrors(form: DraftForm, view: DraftView): ReadonlyArray<FieldError> {
  return DRAFT_FIELDS.flatMap((field) => {
    const value = form[field].trim();
    const limit = LONGEST[field] ?? LONGEST_LINE;
    const error =
      value.length > limit
        ? words.tooLong(fields[field], limit)
        : (CHECKS[field]?.(value, form, view) ?? null);
    return error === null ? [] : [{ field, ...error }];
  });
}

/** Gives the opening as it is typed, read on the analyst's wall clock; null for now, or when it cannot be read. */
export function typedOpening(form: DraftForm, ownZone: string): Instant | null {
  const read = readLocalTime(form.openedAt.trim(), ownZone);
  return read.ok ? read.value : null;
}

/** Whether the opening lies so far back that it needs a reason (policy §5). */
export function isOpenedEarlier(
  form: DraftForm,
  { now, ownZone }: Pick<DraftView, 'now' | 'ownZone'>,
): boolean {
  const opened = typedOpening(form, ownZone);
  return opened !== null && opened < now - MINUTE;
}

function needed(field: DraftField): Check {
  return (value) => (value === '' ? words.empty(fields[field]) : null);
}

function checkCustomer(
  name: string,
  { customer }: DraftForm,
  { terms, unknown }: DraftView,
): DraftErrorWords | null {
  if (name === '') return words.empty(fields.organizationShortName);
  if (customer === '' || unknown === true) return words.unknownCustomer;
  return terms !== null && !terms.card.registered ? words.unknownCustomer : null;
}

function checkId(id: string): DraftErrorWords | null {
  if (id === '') return words.empty(fields.organizationId);
  if (id.length < ID_LENGTH) return words.idIncomplete(id.length);
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? null : words.idForm;
}

function checkContact(contact: string, _form: DraftForm, view: DraftView): DraftErrorWords | null {
  if (contact === '') return words.notChosen(fields.contact);
  if (view.terms === null) return null;
  const card = view.terms.contacts.find((each) => each.contact.id === contact);
  if (card === undefined) return words.contactUnknown;
  return mayOpen(card.standing) ? null : words.contactMayNot(standingHint(card, view));
}

function checkOpening(text: string, _form: DraftForm, { now, ownZone }: DraftView): DraftErrorWords | null {
  if (text === '') return null;
  const read = readLocalTime(text, ownZone);
  if (!read.ok) return read.error === 'gap' ? words.openedGap : words.openedForm;
  return read.value > now ? words.openedFuture : null;
}
