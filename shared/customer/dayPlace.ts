import { placesOf } from './holidayCode.ts';
import type { OrganizationCommand } from './organizationCommand.ts';

/** Whose days an edit changes: of one customer, or of all customers in a country or region. */
export type DayPlace =
  | { readonly kind: 'customer'; readonly customer: string }
  | { readonly kind: 'country'; readonly country: string };

/** An edit of a day, or the way back from it. An opening binds zone and country: other changes of customers move no case. */
export type DayCommand = Extract<
  OrganizationCommand,
  {
    readonly type: 'edit-closed-day' | 'undo-closed-day' | 'edit-country-day' | 'undo-country-day';
  }
>;

/** Puts what the tables say now in the place of stored holidays, or keeps these. */
export type RenewCommand = Extract<OrganizationCommand, { readonly type: 'renew-holidays' }>;

/** True for a command after which calendars may be others. */
export function changesDays(command: OrganizationCommand): command is DayCommand | RenewCommand {
  return command.type !== 'set-organization' && command.type !== 'set-contact';
}

export function placeOf(command: DayCommand | RenewCommand): DayPlace {
  return 'country' in command
    ? { kind: 'country', country: command.country }
    : { kind: 'customer', customer: command.customer };
}

/** The places whose edits count for a customer, the nearest first: its own, then those of its region and country. */
export function placesOfCustomer({
  id,
  holidays,
}: {
  readonly id: string;
  readonly holidays?: string | ReadonlyArray<string> | null;
}): ReadonlyArray<DayPlace> {
  const codes = typeof holidays === 'string' ? placesOf(holidays) : [];
  return [
    { kind: 'customer', customer: id },
    ...codes.map((country): DayPlace => ({ kind: 'country', country })),
  ];
}
