import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import { localDateOf } from '../../../shared/calendar/zone/localTime.ts';
import { readZone } from '../../../shared/calendar/zone/zoneNames.ts';
import { OF_COUNTRIES } from '../../../shared/customer/customerChange.ts';
import { isHeldThen } from '../../../shared/customer/customerEdition.ts';
import { placesOf } from '../../../shared/customer/holidayCode.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type {
  OpeningTerms,
  OrganizationCard,
  OrganizationDetail,
} from '../../../shared/ipc/organizationChannels.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { dayEditsOf } from '../../persistence/dayEdits.ts';
import { searchContacts } from '../../persistence/organizations/contactSearch.ts';
import { changesAbout } from '../../persistence/organizations/organizationLog.ts';
import {
  allOrganizations,
  contactCounts,
  contactsOf,
  type FoundOrganization,
  findCustomer,
  openCasesOf,
  searchOrganizations,
} from '../../persistence/organizations/organizationStore.ts';
import { waitingChanges } from '../../persistence/organizations/waitingChanges.ts';
import type { DeskCore } from '../deskCore.ts';
import { isOlderThanFile } from '../moves/projectionRules.ts';
import { answered, type Writer } from '../writer.ts';
import { contactCards } from './contactCards.ts';
import { countryEditsOf, readCountryDays } from './countryDays.ts';
import { writeChanges } from './organizationChange.ts';
import { checkChange } from './organizationChecks.ts';
import type { OpeningTermsRequest, OrganizationDesk } from './organizationDesk.ts';
import { movedBy } from './organizationPreview.ts';
import { editionThen, hoursOf, siteOf } from './organizationSite.ts';
import { settleChange } from './settleChange.ts';
import { unreadableCustomers } from './unreadableCustomers.ts';

/** What care knows of its customers, and what follows from it for their cases (policy §1, §5). */
export function createOrganizations(core: DeskCore, writer: Writer): OrganizationDesk {
  return {
    organizations: (text) => cardsOf(core, searchOrganizations(core.database, text)),
    contacts: (text) => searchContacts(core.database, text),
    readOrganization: (customer) => answered(core, () => readOrganization(core, customer)),
    unreadableCustomers: () => unreadableCustomers(core),
    changeOrganization: (command) => writer.write(() => writeChanges(core, [command])),
    changeOrganizations: (commands) => writer.write(() => writeChanges(core, commands)),
    settleChange: (command) => writer.write(() => settleChange(core, command)),
    changesSetAside: () => waitingChanges(core.database),
    previewOrganization(command) {
      return answered(core, () => {
        const problem = checkChange(core, command, core.now());
        return problem === null ? ok(movedBy(core, command)) : err(problem);
      });
    },
    countryDays: (country) => answered(core, () => readCountryDays(core, country, core.now())),
    unseenHolidayYears: () =>
      isOlderThanFile(core.database, core.own) ? [] : core.calendars.renewals.unseenYears(),
    holidayDifference: (country, year) => core.calendars.renewals.difference(country, year),
    keepHolidayYears: (country) =>
      writer.write(() => {
        core.calendars.renewals.settle(country, false);
        return ok({ value: null, cases: [] });
      }),
    organizationRegister: () =>
      allOrganizations(core.database).map((organization) => ({
        organization,
        contacts: contactsOf(core.database, organization.id),
      })),
    openingTerms: (request) => answered(core, () => openingTerms(core, request)),
  };
}

function readOrganization(core: DeskCore, customer: string): Result<OrganizationDetail, DeskProblem> {
  const { database } = core;
  const found = findCustomer(database, customer);
  if (found === undefined) return err({ kind: 'no-such-organization', customer });
  const { organization } = found;
  const now = core.now();
  const edition = editionThen(core, organization, now);
  const calendar = hoursOf(core, { site: siteOf(organization), edition, around: now });
  const year = Number(localDateOf(now, organization.zone).slice(0, 4));
  const closedDays = closingDays(calendar);
  const places = organization.holidays === null ? [] : placesOf(organization.holidays);
  const isNear = ({ date }: { readonly date: string }) => [year, year + 1].includes(Number(date.slice(0, 4)));
  return ok({
    card: cardOf(core, found),
    contacts: contactCards(core, customer, edition, calendar),
    closedDays: closedDays.filter(isNear),
    ownHours: (calendar.spec.ownHours ?? []).filter(isNear),
    edits: dayEditsOf(database, { kind: 'customer', customer }),
    countryEdits: countryEditsOf(database, organization.holidays),
    changes: changesAbout(database, organization.id, places),
    setAside: waitingChanges(database, [organization.id, OF_COUNTRIES]).filter(
      ({ setAside: { customer: of, change } }) =>
        of === organization.id || places.includes(String(change.country)),
    ),
  });
}

/** What begins after the office has closed takes no hour, and is not told. */
function closingDays(calendar: BusinessCalendar): ReadonlyArray<ClosedDay> {
  return calendar.spec.closedDays.filter(
    (day) => day.part === undefined || calendar.ownDate(day.date)?.closedParts.includes(day),
  );
}

function openingTerms(
  core: DeskCore,
  { customer, zone, openedAt }: OpeningTermsRequest,
): Result<OpeningTerms, DeskProblem> {
  const found = findCustomer(core.database, customer);
  if (found === undefined) return err({ kind: 'no-such-organization', customer });
  const read = zone === undefined ? null : readZone(zone);
  if (read?.ok === false) {
    return err({
      kind: 'bad-request',
      field: 'zone',
      reason: core.words.organizationReasons.unknownZone(read.error.value),
    });
  }
  const { organization } = found;
  const edition = editionThen(core, organization, openedAt);
  const own = siteOf(organization);
  const site = read === null ? own : { ...own, zone: read.value };
  const calendar = hoursOf(core, { site, edition, around: openedAt });
  return ok({
    card: cardOf(core, found),
    edition: edition.id,
    held: isHeldThen(organization, openedAt),
    calendar: calendar.spec,
    contacts: contactCards(core, customer, edition, calendar, openedAt),
  });
}

function cardOf(core: DeskCore, found: FoundOrganization): OrganizationCard {
  const [card] = cardsOf(core, [found]);
  if (card === undefined) throw new Error('One organization gave no card.');
  return card;
}

function cardsOf(
  { database }: DeskCore,
  found: ReadonlyArray<FoundOrganization>,
): ReadonlyArray<OrganizationCard> {
  const ids = found.map(({ organization }) => organization.id);
  const contacts = contactCounts(database, ids);
  const openCases = openCasesOf(database, ids);
  return found.map(({ organization, registered }) => ({
    organization,
    registered,
    contacts: contacts.get(organization.id) ?? 0,
    openCases: openCases.get(organization.id) ?? 0,
  }));
}
