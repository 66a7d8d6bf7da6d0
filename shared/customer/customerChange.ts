import * as z from 'zod';
import { type OrganizationCommand, organizationCommandSchema } from './organizationCommand.ts';

const named = z.string().min(1).max(200);
/** Of the days of countries it is empty: no customer has an empty id. */
const subject = z.string().max(200);
const card = z.record(z.string(), z.unknown()).readonly().nullable();

/** That a change could not stand beside what the team did meanwhile. It changes nothing until a person settles it. */
export const changeSetAsideSchema = z
  .object({
    type: z.literal('set-aside'),
    customer: subject,
    step: named,
    /** The change as it was done, with what it was called. A later version may have written it. */
    change: z.looseObject({ type: z.string() }).readonly(),
    changeId: named,
    /** What the change was made on: the card, the contact or the edit of the day as this desk saw it; null for none. */
    seen: card,
    /** The same as the team had it when this was set aside. */
    theirs: card,
    /** A `ChangeReason`, or one of a later version. */
    why: z.string().max(100),
    /** The changes of the team that the desk did not know. */
    meanwhile: z.array(named).readonly(),
  })
  .readonly();

/** That a person did what was set aside, or let it be. */
export const changeSettledSchema = z
  .object({
    type: z.literal('settled'),
    customer: subject,
    setAside: named,
    how: z.enum(['done', 'let-be']),
  })
  .readonly();

const customerChangeSchema = z.union([
  organizationCommandSchema,
  z.discriminatedUnion('type', [changeSetAsideSchema, changeSettledSchema]),
]);

export type ChangeSetAside = z.output<typeof changeSetAsideSchema>;
export type ChangeSettled = z.output<typeof changeSettledSchema>;

/** What the log of customers holds: what a person changed, and in a team what became of what could not stand. */
export type CustomerChange = OrganizationCommand | ChangeSetAside | ChangeSettled;

/** The customer of the days of countries and regions in the log. */
export const OF_COUNTRIES = '';

/** True for what is a change of this version; one of a later version stays in the log as it is. */
export function isCustomerChange(value: unknown): value is CustomerChange {
  return customerChangeSchema.safeParse(value).success;
}

/** The customer in whose log a change stands; the days of countries have a log of their own. */
export function customerOfChange(change: CustomerChange): string {
  switch (change.type) {
    case 'set-organization':
      return change.organization.id;
    case 'set-contact':
      return change.contact.customer;
    case 'edit-closed-day':
    case 'undo-closed-day':
    case 'set-aside':
    case 'settled':
      return change.customer;
    case 'edit-country-day':
    case 'undo-country-day':
    case 'renew-holidays':
      return OF_COUNTRIES;
  }
}

/** The first shape of the log that can say a change: as of events, each is written in the earliest. */
export function shapeOfChange({ type }: CustomerChange): number {
  return type === 'set-aside' || type === 'settled' ? 2 : 1;
}

/** Settles a change that was set aside. `by` and `at` are stamped by main. */
export const settleCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('do-anyway'), customer: subject, setAside: named }).strict(),
  z.object({ type: z.literal('let-be'), customer: subject, setAside: named }).strict(),
]);

export type SettleCommand = z.output<typeof settleCommandSchema>;
