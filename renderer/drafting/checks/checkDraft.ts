import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { readLocalTime } from '../../../shared/calendar/zone/readLocalTime.ts';
import { namesZone } from '../../../shared/calendar/zone/spelledZone.ts';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { DRAFT_FIELDS } from '../../../shared/drafting/draftField.ts';
import type { OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { standingHint } from '../customer/contactText.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import type { DraftForm } from '../form/draftForm.ts';
import { isOpenedEarlier } from '../form/draftOpening.ts';

/** What a draft lacks: `text` below the field, with the limit and the cure; `brief` in the list of what keeps it from opening. */
export interface Lack {
  readonly text: string;
  readonly brief: string;
}

export interface FieldError extends Lack {
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

/** What a check looks at beside the value of its own field. */
interface Around {
  readonly catalogue: Catalogue;
  readonly form: DraftForm;
  readonly view: DraftView;
}

type Check = (value: string, around: Around) => Lack | null;

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
  conversationId: (id, { catalogue, form }) =>
    id === '' && form.noConversation.trim() === '' ? catalogue.draftErrors.conversationEmpty : null,
  contact: checkContact,
  zone: checkZone,
  reachable: (reachable, { catalogue, form }) =>
    assignedSeverity(form) === 1 && reachable !== 'yes' ? catalogue.draftErrors.reachable : null,
  title: needed('title'),
  description: needed('description'),
  businessImpact: (text, { catalogue }) => (text === '' ? catalogue.draftErrors.impactEmpty : null),
  priority: (priority, { catalogue }) => (priority === '' ? notChosen(catalogue, 'priority') : null),
  severity: (_severity, { catalogue, form }) =>
    assignedSeverity(form) === null ? catalogue.draftErrors.severity : null,
  openedAt: checkOpening,
  openedReason: (reason, { catalogue, form, view }) =>
    reason === '' && isOpenedEarlier(form, view.now, view.ownZone)
      ? catalogue.draftErrors.openedReason
      : null,
};

/** Gives what is wrong with a draft, in the order of the form; empty when it can open. */
export function draftErrors(
  catalogue: Catalogue,
  form: DraftForm,
  view: DraftView,
): ReadonlyArray<FieldError> {
  return DRAFT_FIELDS.flatMap((field) => {
    const value = form[field].trim();
    const limit = LONGEST[field] ?? LONGEST_LINE;
    const error =
      value.length > limit
        ? catalogue.draftErrors.tooLong(catalogue.drafting.fields[field], limit)
        : (CHECKS[field]?.(value, { catalogue, form, view }) ?? null);
    return error === null ? [] : [{ field, ...error }];
  });
}

function needed(field: DraftField): Check {
  return (value, { catalogue }) => (value === '' ? empty(catalogue, field) : null);
}

function empty({ draftErrors: words, drafting }: Catalogue, field: DraftField): Lack {
  return words.empty(drafting.fields[field]);
}

function notChosen({ draftErrors: words, drafting }: Catalogue, field: DraftField): Lack {
  return words.notChosen(drafting.fields[field]);
}

function checkCustomer(name: string, { catalogue, form, view }: Around): Lack | null {
  if (name === '') return empty(catalogue, 'organizationShortName');
  const isUnknown = form.customer === '' || view.unknown === true || view.terms?.card.registered === false;
  return isUnknown ? catalogue.draftErrors.unknownCustomer : null;
}

function checkId(id: string, { catalogue }: Around): Lack | null {
  if (id === '') return empty(catalogue, 'organizationId');
  if (id.length < ID_LENGTH) return catalogue.draftErrors.idIncomplete(id.length);
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  return isId ? null : catalogue.draftErrors.idForm;
}

function checkContact(contact: string, { catalogue, view }: Around): Lack | null {
  if (contact === '') return notChosen(catalogue, 'contact');
  if (view.terms === null) return null;
  const card = view.terms.contacts.find((each) => each.contact.id === contact);
  if (card === undefined) return catalogue.draftErrors.contactUnknown;
  const hint = standingHint(catalogue, card, view);
  return mayOpen(card.standing) ? null : catalogue.draftErrors.contactMayNot(hint);
}

function checkZone(zone: string, { catalogue }: Around): Lack | null {
  if (zone === '') return notChosen(catalogue, 'zone');
  return namesZone(zone) ? null : catalogue.draftErrors.zone(zone);
}

function checkOpening(text: string, { catalogue: { draftErrors: words }, view }: Around): Lack | null {
  if (text === '') return null;
  const read = readLocalTime(text, view.ownZone);
  if (!read.ok) return read.error === 'gap' ? words.openedGap : words.openedForm;
  return read.value > view.now ? words.openedFuture : null;
}
