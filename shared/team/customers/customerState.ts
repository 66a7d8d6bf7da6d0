import type { ClosedDayEdit } from '../../customer/closedDayEdit.ts';
import type { DesignatedContact } from '../../customer/contact.ts';
import type { CustomerChange } from '../../customer/customerChange.ts';
import type { Organization } from '../../customer/organization.ts';
import type { WaitingChange } from '../../customer/setAsideChange.ts';
import type { NamedChange } from './changeStep.ts';

/** What the log of one customer comes to, or that of the days of countries. */
export interface CustomerState {
  readonly organization: Organization | null;
  readonly contacts: ReadonlyMap<string, DesignatedContact>;
  /** The edits of days by `dayKey`. */
  readonly days: ReadonlyMap<string, ClosedDayEdit>;
  /** What was set aside and is not settled. */
  readonly waiting: ReadonlyMap<string, WaitingChange>;
  readonly settled: ReadonlyMap<string, 'done' | 'let-be'>;
}

/** Whose contact an id names; null for nobody's. */
export type CustomerOfContact = (contact: string) => string | null;

/** The same to which changes come one by one. */
export interface GrowingState {
  readonly state: CustomerState;
  add(named: NamedChange): void;
}

/**
 * Folds the log of one customer. Total: a change that cannot count is left out, such as a contact that belongs to another
 * customer, since the first that had it keeps it.
 */
export function createCustomerState(customer: string, customerOf: CustomerOfContact): GrowingState {
  const state: State = {
    organization: null,
    contacts: new Map(),
    days: new Map(),
    waiting: new Map(),
    settled: new Map(),
  };
  const isOwn = (contact: string): boolean => (customerOf(contact) ?? customer) === customer;
  return {
    state,
    add: (named) => {
      if (typeof named.change === 'string') return;
      addCard(state, named.change, isOwn);
      addDay(state, named.change);
      addSetAside(state, named, named.change);
    },
  };
}

interface State extends CustomerState {
  organization: Organization | null;
  readonly contacts: Map<string, DesignatedContact>;
  readonly days: Map<string, ClosedDayEdit>;
  readonly waiting: Map<string, WaitingChange>;
  readonly settled: Map<string, 'done' | 'let-be'>;
}

function addCard(state: State, change: CustomerChange, isOwn: (contact: string) => boolean): void {
  if (change.type === 'set-organization') state.organization = change.organization;
  if (change.type === 'set-contact' && isOwn(change.contact.id)) {
    state.contacts.set(change.contact.id, change.contact);
  }
}

function addDay({ days }: State, change: CustomerChange): void {
  switch (change.type) {
    case 'edit-closed-day':
    case 'edit-country-day':
      days.set(dayKey(change), change.edit);
      break;
    case 'undo-closed-day':
    case 'undo-country-day':
      days.delete(dayKey(change));
      break;
  }
}

function addSetAside({ waiting, settled }: State, { id, at, by }: NamedChange, change: CustomerChange): void {
  if (change.type === 'set-aside' && !settled.has(id)) waiting.set(id, { id, at, by, setAside: change });
  if (change.type === 'settled' && waiting.delete(change.setAside)) settled.set(change.setAside, change.how);
}

/** An edit of a day, or the way back from it. */
export type DayChange = Extract<
  CustomerChange,
  { readonly type: 'edit-closed-day' | 'undo-closed-day' | 'edit-country-day' | 'undo-country-day' }
>;

/** The date of a day within the log that it stands in, and the country of which it is. */
export function dayKey(change: DayChange): string {
  const date = 'edit' in change ? change.edit.date : change.date;
  return 'country' in change ? `${change.country} ${date}` : date;
}
