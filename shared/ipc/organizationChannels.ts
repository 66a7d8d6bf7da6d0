import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import type { ClosedDay } from '../calendar/spec/closedDay.ts';
import type { OwnHours } from '../calendar/spec/ownHours.ts';
import type { ClosedDayEdit } from '../customer/closedDayEdit.ts';
import type { DesignatedContact } from '../customer/contact.ts';
import type { ContactStanding } from '../customer/contactStanding.ts';
import { type CustomerChange, settleCommandSchema } from '../customer/customerChange.ts';
import type { HolidayRenewal } from '../customer/holidayRenewal.ts';
import type { Organization } from '../customer/organization.ts';
import { organizationCommandSchema } from '../customer/organizationCommand.ts';
import type { WaitingChange } from '../customer/setAsideChange.ts';
import { broken } from '../lang/formRule.ts';
import { typed } from '../lang/typed.ts';
import { isEventInstant } from '../policy/eventInstant.ts';
import type { MovedDeadline } from '../queue/movedDeadline.ts';
import { type DomainChannels, id, nothing } from './channel.ts';
import type { RefusedRow } from './transferChannels.ts';

/** A customer that can be chosen: registered, or known from cases alone. */
export interface OrganizationCard {
  readonly organization: Organization;
  readonly registered: boolean;
  readonly contacts: number;
  readonly openCases: number;
}

/** A contact, its place among those of its organization, and how it stands now. */
export interface ContactCard {
  readonly contact: DesignatedContact;
  /** "contact 2 of 4": people are numbered until they are opened. */
  readonly number: number;
  readonly of: number;
  readonly standing: ContactStanding;
}

/** A contact that was found by name or address, and whose it is. */
export interface FoundContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly customer: string;
  readonly customerName: string;
}

/** One change of what care knows of a customer, as its log holds it. */
export interface OrganizationChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly command: CustomerChange;
  /** False for one of another desk that is left out: it stands with the wrong customer, or names a contact of another. */
  readonly counts: boolean;
}

export interface OrganizationDetail {
  readonly card: OrganizationCard;
  readonly contacts: ReadonlyArray<ContactCard>;
  /** The closed days that its cases count, this year and the next, edits applied. */
  readonly closedDays: ReadonlyArray<ClosedDay>;
  /** Dates with hours of their own, of the same years. */
  readonly ownHours: ReadonlyArray<OwnHours>;
  readonly edits: ReadonlyArray<ClosedDayEdit>;
  /** Those of its region and of its country, the narrower before the wider. */
  readonly countryEdits: ReadonlyArray<{ readonly country: string; readonly edit: ClosedDayEdit }>;
  /** Newest first, those of the days of its country included. */
  readonly changes: ReadonlyArray<OrganizationChange>;
  /** Changes of it, or of the days of its country, that could not stand in the team and wait for a person. */
  readonly setAside: ReadonlyArray<WaitingChange>;
}

/** A country or a region whose public holidays can be chosen. */
export interface HolidayPlace {
  readonly code: string;
  /** In the language of the desk, as far as the tables of public holidays have it. */
  readonly name: string;
  /** As the country itself calls it. */
  readonly own: string;
}

export interface OrganizationsPlan {
  readonly file: string;
  readonly name: string;
  readonly rows: number;
  readonly organizations: number;
  readonly contacts: number;
  /** One is enough to refuse the file whole. */
  readonly refused: ReadonlyArray<RefusedRow>;
}

/** To what a case would be bound: the edition in force then, the hours of the site, who may open it (policy §1, §5). */
export interface OpeningTerms {
  readonly card: OrganizationCard;
  readonly edition: string;
  readonly held: boolean;
  readonly calendar: CalendarSpec;
  readonly contacts: ReadonlyArray<ContactCard>;
}

const oneCommand = z.object({ command: organizationCommandSchema }).strict();

/** What care knows of its customers: read, changed, and taken from a file that a person chose. */
export const organizationChannels = {
  'organization.list': {
    request: z.object({ text: z.string().max(200) }).strict(),
    answer: typed<ReadonlyArray<OrganizationCard>>,
    writes: false,
  },
  'organization.contacts': {
    request: z.object({ text: z.string().max(200) }).strict(),
    answer: typed<ReadonlyArray<FoundContact>>,
    writes: false,
  },
  'organization.read': {
    request: z.object({ customer: id }).strict(),
    answer: typed<OrganizationDetail>,
    writes: false,
  },
  'organization.command': { request: oneCommand, answer: typed<null>, writes: true },
  /** What was set aside in a team is done anyway, or let be. */
  'organization.settle': {
    request: z.object({ command: settleCommandSchema }).strict(),
    answer: typed<null>,
    writes: true,
  },
  /** What a change of closed days would move, before it is made. */
  'organization.preview': {
    request: oneCommand,
    answer: typed<ReadonlyArray<MovedDeadline>>,
    writes: false,
  },
  /**
   * The countries whose stored public holidays are not those of the tables any more. Writes: years that did not change are
   * looked at once.
   */
  'organization.renewals': { request: nothing, answer: typed<ReadonlyArray<HolidayRenewal>>, writes: true },
  /** All countries and regions that the tables of public holidays know, the regions behind their country. */
  'organization.holidayPlaces': {
    request: nothing,
    answer: typed<ReadonlyArray<HolidayPlace>>,
    writes: false,
  },
  /** Asks which CSV file of organizations and contacts, reads it, takes nothing; null when the dialog was cancelled. */
  'organization.chooseFile': { request: nothing, answer: typed<OrganizationsPlan | null>, writes: false },
  'organization.importFile': {
    request: z.object({ file: id }).strict(),
    answer: typed<{ readonly organizations: number; readonly contacts: number }>,
    writes: true,
  },
  /** What a case of this customer opened at that instant would be bound to. */
  'opening.terms': {
    request: z
      .object({
        customer: id,
        zone: z.string().max(60).optional(),
        openedAt: z.number().int().refine(isEventInstant, broken('event-years')),
      })
      .strict(),
    answer: typed<OpeningTerms>,
    writes: false,
  },
} satisfies DomainChannels;
