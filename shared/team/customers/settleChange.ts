import type { ChangeSetAside, CustomerChange, SettleCommand } from '../../customer/customerChange.ts';
import { type OrganizationCommand, organizationCommandSchema } from '../../customer/organizationCommand.ts';
import { err, ok, type Result } from '../../lang/result.ts';
import type { CustomerOfContact, CustomerState } from './customerState.ts';
import { changedFields, withFields } from './mergeFields.ts';
import { freeContact, isOtherPerson } from './otherPerson.ts';

/** Why nothing can be settled. */
export type SettleRefusal = 'not-set-aside' | 'newer-change';

/** Decides what follows when a person does a change anyway that was set aside, or lets it be. */
export function decideSettling(
  { type, customer, setAside }: SettleCommand,
  state: CustomerState,
  customerOf: CustomerOfContact,
): Result<ReadonlyArray<CustomerChange>, SettleRefusal> {
  const waiting = state.waiting.get(setAside);
  if (waiting === undefined) return err('not-set-aside');
  if (type === 'let-be') return ok([{ type: 'settled', customer, setAside, how: 'let-be' }]);
  const change = changeAnyway(waiting.setAside, state, customerOf);
  if (change === null) return err('newer-change');
  return ok([change, { type: 'settled', customer, setAside, how: 'done' }]);
}

/** What was set aside, on what stands now: the fields that it changed, and nothing else. Null for what a later version wrote. */
function changeAnyway(
  { change, seen }: ChangeSetAside,
  { organization, contacts }: CustomerState,
  customerOf: CustomerOfContact,
): OrganizationCommand | null {
  const read = organizationCommandSchema.safeParse(change);
  if (!read.success) return null;
  const { data: mine } = read;
  if (mine.type === 'set-organization' && organization !== null) {
    const fields = changedFields(mine.organization, seen);
    return { ...mine, organization: withFields(organization, mine.organization, fields) };
  }
  if (mine.type !== 'set-contact') return mine;
  const known = contacts.get(mine.contact.id);
  if (known === undefined) return mine;
  if (seen === null && isOtherPerson(mine.contact, known)) {
    const isTaken = (id: string): boolean => contacts.has(id) || customerOf(id) !== null;
    return { ...mine, contact: freeContact(mine.contact, contacts.size, isTaken) };
  }
  return { ...mine, contact: withFields(known, mine.contact, changedFields(mine.contact, seen)) };
}
