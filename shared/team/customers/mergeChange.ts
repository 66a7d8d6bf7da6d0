import type { ChangeReason } from '../../customer/changeReason.ts';
import type { ClosedDayEdit } from '../../customer/closedDayEdit.ts';
import type { DesignatedContact } from '../../customer/contact.ts';
import type { Organization } from '../../customer/organization.ts';
import type { OrganizationCommand } from '../../customer/organizationCommand.ts';
import { type CustomerOfContact, type CustomerState, type DayChange, dayKey } from './customerState.ts';
import { type Card, changedFields, isSame, mergeFields } from './mergeFields.ts';
import { freeContact, isOtherPerson } from './otherPerson.ts';

/** What becomes of a change beside what the team did meanwhile. */
export type ChangeVerdict =
  | { readonly kind: 'kept'; readonly change: OrganizationCommand }
  | { readonly kind: 'already-so' }
  | { readonly kind: 'set-aside'; readonly why: ChangeReason };

/** Both sides of a merge: what the desk saw when it made a change, and what stands now. */
export interface Sides {
  readonly seen: CustomerState;
  readonly now: CustomerState;
  readonly customerOf: CustomerOfContact;
}

/** Says what becomes of a change that was made without knowing what the team did meanwhile: three ways, by field and by day. */
export function mergeChange(change: OrganizationCommand, sides: Sides): ChangeVerdict {
  switch (change.type) {
    case 'set-organization':
      return mergedOrganization(change.organization, sides);
    case 'set-contact':
      return mergedContact(change.contact, sides);
    case 'edit-closed-day':
    case 'edit-country-day':
      return mergedDay(change, change.edit, sides);
    case 'undo-closed-day':
    case 'undo-country-day':
      return mergedDay(change, null, sides);
    case 'renew-holidays':
      return { kind: 'kept', change };
  }
}

/** What a change is about, as a state has it: the card, the contact, or the edit of the day; null for none. */
export function aboutOf(change: OrganizationCommand, state: CustomerState): Card | null {
  switch (change.type) {
    case 'set-organization':
      return state.organization;
    case 'set-contact':
      return state.contacts.get(change.contact.id) ?? null;
    case 'renew-holidays':
      return null;
    default:
      return state.days.get(dayKey(change)) ?? null;
  }
}

function mergedOrganization(mine: Organization, { seen, now }: Sides): ChangeVerdict {
  const theirs = now.organization;
  const kept = (organization: Organization): ChangeVerdict => ({
    kind: 'kept',
    change: { type: 'set-organization', organization },
  });
  if (theirs === null) return kept(mine);
  const merged = mergeFields(mine, seen.organization, theirs);
  if (!merged.ok) return { kind: 'set-aside', why: 'changed-since' };
  return isSame(merged.card, theirs) ? { kind: 'already-so' } : kept(merged.card);
}

function mergedContact(mine: DesignatedContact, { seen, now, customerOf }: Sides): ChangeVerdict {
  const change = { type: 'set-contact', contact: mine } as const;
  if (now.organization === null) return { kind: 'set-aside', why: 'no-organization' };
  if ((customerOf(mine.id) ?? mine.customer) !== mine.customer) {
    return { kind: 'set-aside', why: 'contact-elsewhere' };
  }
  const [before, theirs] = [seen.contacts.get(mine.id) ?? null, now.contacts.get(mine.id) ?? null];
  if (theirs === null) return { kind: 'kept', change };
  if (before !== null || !isOtherPerson(mine, theirs)) return mergedPerson(mine, before, theirs);
  const isTaken = (id: string): boolean => now.contacts.has(id) || customerOf(id) !== null;
  return { kind: 'kept', change: { ...change, contact: freeContact(mine, now.contacts.size, isTaken) } };
}

function mergedPerson(
  mine: DesignatedContact,
  seen: DesignatedContact | null,
  theirs: DesignatedContact,
): ChangeVerdict {
  const withdrawal = mergedWithdrawal(mine, seen, theirs);
  if (withdrawal !== null) return withdrawal;
  const merged = mergeFields(mine, seen, theirs);
  if (!merged.ok) return { kind: 'set-aside', why: 'changed-since' };
  if (isSame(merged.card, theirs)) return { kind: 'already-so' };
  return { kind: 'kept', change: { type: 'set-contact', contact: merged.card } };
}

/** A contact whom one withdrew and the other changed is looked at by a person; null where neither withdrew it, or nobody else did anything. */
function mergedWithdrawal(
  mine: DesignatedContact,
  seen: DesignatedContact | null,
  theirs: DesignatedContact,
): ChangeVerdict | null {
  const [changed, changedThere] = [changedFields(mine, seen), changedFields(theirs, seen)];
  if (changed.length === 0 || changedThere.length === 0) return null;
  const [isMine, isTheirs] = [changed, changedThere].map((fields) => fields.includes('withdrawnAt'));
  if (isMine !== true && isTheirs !== true) return null;
  const isBoth = isMine === true && isTheirs === true && changed.length === 1;
  if (isBoth && mine.withdrawnAt !== null && theirs.withdrawnAt !== null) return { kind: 'already-so' };
  return isSame(mine, theirs) ? null : { kind: 'set-aside', why: 'contact-withdrawn' };
}

/** A day is one thing: what is closed in parts by two desks would be what neither meant. */
function mergedDay(change: DayChange, mine: ClosedDayEdit | null, { seen, now }: Sides): ChangeVerdict {
  const [before, theirs] = [seen, now].map(({ days }) => days.get(dayKey(change)) ?? null);
  if (isSame(mine, theirs)) return { kind: 'already-so' };
  if (isSame(before, theirs)) return { kind: 'kept', change };
  const isSoAlready = mine !== null && theirs != null && isSame(timeOf(mine), timeOf(theirs));
  return isSoAlready ? { kind: 'already-so' } : { kind: 'set-aside', why: 'day-edited-since' };
}

/** The time that an edit takes or gives, under whatever name and for whatever reason. */
function timeOf({ closedFor, part, hours }: ClosedDayEdit): unknown {
  return { isClosed: closedFor !== null, part, hours };
}
