import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import { editionFor } from '../../../shared/customer/customerEdition.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import { given } from '../../../shared/lang/given.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { DeskCore } from '../deskCore.ts';

/** The site of an organization as an opening names it. */
export function siteOf({ id, name, zone, city, holidays }: Organization): EventCustomer {
  return { id, name, zone, ...given({ city: city ?? undefined, holidays: holidays ?? undefined }) };
}

/** The edition to which a case of this organization would be bound that is opened then (policy §1). */
export function editionThen(core: DeskCore, organization: Organization, opened: Instant): Edition {
  const id = editionFor([...core.editions.values()], organization, opened);
  const edition = core.editions.get(id);
  if (edition === undefined) throw new Error(`Edition ${id} is in force and not installed.`);
  return edition;
}

/** The hours of a site around an instant. Who asks writes nothing, and needs no pen. */
export function hoursOf(
  { calendars }: DeskCore,
  { site, edition, around }: { site: EventCustomer; edition: Edition; around: Instant },
): BusinessCalendar {
  calendars.refresh();
  return calendars.calendarAround(site, edition, around);
}
