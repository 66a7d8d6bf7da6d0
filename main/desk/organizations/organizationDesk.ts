import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import type { OwnHours } from '../../../shared/calendar/spec/ownHours.ts';
import type { ClosedDayEdit } from '../../../shared/customer/closedDayEdit.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import type { SettleCommand } from '../../../shared/customer/customerChange.ts';
import type { YearDifference } from '../../../shared/customer/holidayRenewal.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { WaitingChange } from '../../../shared/customer/setAsideChange.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type {
  FoundContact,
  OpeningTerms,
  OrganizationCard,
  OrganizationDetail,
} from '../../../shared/ipc/organizationChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { MovedDeadline } from '../../../shared/queue/movedDeadline.ts';

/** An edit of the days of a country or region. */
export interface CountryEdit {
  readonly country: string;
  readonly edit: ClosedDayEdit;
}

/** The days of a country or region as all customers there have them, edits applied. */
export interface CountryDays {
  readonly closedDays: ReadonlyArray<ClosedDay>;
  readonly ownHours: ReadonlyArray<OwnHours>;
  /** Its own and those of the wider regions that it lies in, the narrower first. */
  readonly edits: ReadonlyArray<CountryEdit>;
}

export interface OpeningTermsRequest {
  readonly customer: string;
  /** Of another site than the one on record. */
  readonly zone?: string | undefined;
  readonly openedAt: Instant;
}

/** A registered organization with its contacts in order of registration. */
export interface RegisteredOrganization {
  readonly organization: Organization;
  readonly contacts: ReadonlyArray<DesignatedContact>;
}

/** What care knows of its customers: organizations, designated contacts, closed days (policy §1, §5). */
export interface OrganizationDesk {
  /** Registered ones and those known from cases whose name, id or city holds the text, by name; fifty at most. */
  organizations(text: string): ReadonlyArray<OrganizationCard>;
  /** Contacts of registered customers whose name or address has the text, the best match first; fifty at most. */
  contacts(text: string): ReadonlyArray<FoundContact>;
  /** Of whom a later version wrote what this one cannot read; null for the days of countries. It is kept. */
  unreadableCustomers(): ReadonlyArray<string | null>;
  readOrganization(customer: string): Result<OrganizationDetail, DeskProblem>;
  /** Takes a change into the log of its customer; a change of closed days projects the open cases of that customer anew. */
  changeOrganization(command: OrganizationCommand): Result<null, DeskProblem>;
  /** All of them or none, in one transaction. */
  changeOrganizations(commands: ReadonlyArray<OrganizationCommand>): Result<null, DeskProblem>;
  /** Does anyway what was set aside in a team, or lets it be. */
  settleChange(command: SettleCommand): Result<null, DeskProblem>;
  /** The changes of all customers that could not stand in the team and wait for a person, the first one first. */
  changesSetAside(): ReadonlyArray<WaitingChange>;
  /** The deadlines of open cases that a change would move; writes nothing. */
  previewOrganization(command: OrganizationCommand): Result<ReadonlyArray<MovedDeadline>, DeskProblem>;
  /** The days of a country or region as all customers there have them. */
  countryDays(country: string): Result<CountryDays, DeskProblem>;
  /** The stored years of public holidays that nobody has looked at since the tables changed. */
  unseenHolidayYears(): ReadonlyArray<{ readonly country: string; readonly year: number }>;
  /** How the tables differ from a stored year now, which takes up to 60 ms; null where they do not. */
  holidayDifference(country: string, year: number): YearDifference | null;
  /** Says that the stored years of a country were looked at and stay as they are. */
  keepHolidayYears(country: string): Result<null, DeskProblem>;
  /** All that are registered, by id: for files. */
  organizationRegister(): ReadonlyArray<RegisteredOrganization>;
  openingTerms(request: OpeningTermsRequest): Result<OpeningTerms, DeskProblem>;
}
