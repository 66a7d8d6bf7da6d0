import { placesOf } from './holidayCode.ts';
import type { OrganizationCommand } from './organizationCommand.ts';

/** Whose days an edit changes: of one customer, or of all customers in a country or region. */
export type DayPlace =
  | { readonly kind: 'customer'; readonly customer: string }
  | { readonly kind: 'country'; readonly country: string };

/** A change of days; the only commands about customers that move cases. An opening binds zone and country. */
export type DayCommand = Extract<
  OrganizationCommand,
  {
    readonly type: 'edit-closed-day' | 'undo-closed-day' | 'edit-country-day' | 'undo-country-day';
  }
>;

export function changesDays(command: OrganizationCommand): command is DayCommand {
  return command.type !== 'set-organization' && command.type !== 'set-contact';
}

export function placeOf(command: DayCommand): DayPlace {
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
