import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CalendarProblem } from '../../../shared/calendar/spec/calendarProblem.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { editionFor } from '../../../shared/customer/customerEdition.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import {
  findContact,
  findCustomer,
  findOrganization,
} from '../../persistence/organizations/organizationStore.ts';
import type { DeskCore } from '../deskCore.ts';

/** Says why a change of what care knows of a customer cannot be taken; null when it can. Reads what earlier changes have written. */
export function checkChange(core: DeskCore, command: OrganizationCommand, now: Instant): DeskProblem | null {
  switch (command.type) {
    case 'set-organization':
      return checkOrganization(core, command.organization, now);
    case 'set-contact':
      return checkContact(core, command.contact);
    case 'edit-closed-day':
    case 'undo-closed-day':
      return checkKnown(core, command.customer);
    case 'edit-country-day':
    case 'undo-country-day':
      return checkCountry(core, command.country, 'country');
    case 'renew-holidays':
      if (core.team !== null) return bad('country', core.words.organizationReasons.teamHolidays);
      return command.tables === core.own.holidayTables
        ? checkCountry(core, command.country, 'country')
        : bad('tables', core.words.organizationReasons.otherTables(core.own.holidayTables));
    default:
      return assertNever(command);
  }
}

function checkOrganization(core: DeskCore, organization: Organization, now: Instant): DeskProblem | null {
  const { zone, holidays, held } = organization;
  const reasons = core.words.organizationReasons;
  const unknown = holidays === null ? null : checkCountry(core, holidays, 'holidays');
  if (unknown !== null) return unknown;
  if (held !== null && !core.editions.has(held.edition)) {
    return bad('held.edition', reasons.unknownEdition(held.edition));
  }
  const edition = core.editions.get(editionFor([...core.editions.values()], organization, now));
  if (edition === undefined) return null;
  const { week, businessDayMs } = edition;
  const calendar = createCalendar({ zone, week, closedDays: [], businessDayMs });
  return calendar.ok ? null : bad('zone', reasonOf(core.words, calendar.error));
}

function reasonOf({ organizationReasons: reasons }: Catalogue, problem: CalendarProblem): string {
  return problem.kind === 'unknown-zone' ? reasons.unknownZone(problem.value) : reasons.neverOpen;
}

/** A contact never changes the organization: what was opened under the id stays theirs. */
function checkContact(
  { words, database }: DeskCore,
  { id, customer }: DesignatedContact,
): DeskProblem | null {
  const reasons = words.organizationReasons;
  if (findOrganization(database, customer) === undefined) {
    return bad('customer', reasons.noOrganization(customer));
  }
  const known = findContact(database, id);
  if (known === undefined || known.customer === customer) return null;
  return bad('id', reasons.otherOrganization(id, known.customer));
}

/** A country without holidays on record would count none, and deadlines would be wrong without a word. */
function checkCountry({ words, rules }: DeskCore, code: string, field: string): DeskProblem | null {
  if (rules.knowsCountry?.(code) !== false) return null;
  return bad(field, words.organizationReasons.unknownCountry(code));
}

/** The closed days of an office may be known before its organization is registered. */
function checkKnown({ database }: DeskCore, customer: string): DeskProblem | null {
  return findCustomer(database, customer) === undefined ? { kind: 'no-such-organization', customer } : null;
}

function bad(field: string, reason: string): DeskProblem {
  return { kind: 'bad-request', field, reason };
}
