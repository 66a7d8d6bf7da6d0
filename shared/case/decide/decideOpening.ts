import type { BusinessCalendar } from '../../calendar/businessCalendar.ts';
import { createCalendar } from '../../calendar/createCalendar.ts';
import type { Instant } from '../../calendar/instant/instant.ts';
import type { DesignatedContact } from '../../customer/contact.ts';
import { editionFor } from '../../customer/customerEdition.ts';
import type { Organization } from '../../customer/organization.ts';
import { given } from '../../lang/given.ts';
import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { Edition } from '../../policy/edition.ts';
import { suggestSeverity } from '../../severity/suggestSeverity.ts';
import type { AttachedFile, EventCustomer, NewCaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { GuardContext } from './guardClosing.ts';
import type { OpenCase } from './guardOpening.ts';
import { guardOpening } from './guardOpening.ts';
import type { Refusal } from './refusal.ts';

/** What an opening needs beside its command: who asks, when, who may open, the installed editions. */
export interface OpeningContext extends GuardContext {
  readonly by: string;
  /** The number of the next case, asked for by who opens one. */
  newCase(): string;
  readonly editions: ReadonlyArray<Edition>;
  contactsOf(customer: string): ReadonlyArray<DesignatedContact>;
  calendarOf(customer: EventCustomer, edition: Edition): BusinessCalendar;
  /** Whether there are public holidays on record for a country; absent where nobody can tell. */
  knowsCountry?(code: string): boolean;
  /** The files that go with the draft. */
  readonly attachments: ReadonlyArray<AttachedFile>;
}

/**
 * Opens a case now, or at an earlier instant that the command names with a reason (policy §5). The edition in force
 * then is bound, or the one that the customer is held on (policy §1). The case belongs to who opens it.
 */
export function decideOpening(
  command: OpenCase,
  state: CaseState | null,
  context: OpeningContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  if (state !== null) return err({ kind: 'impossible-order', event: 'opened', stage: state.stage });
  const organization = context.organization(command.customer);
  if (organization === undefined) return err({ kind: 'unknown-organization', customer: command.customer });
  const at = command.openedAt ?? context.now;
  const id = editionFor(context.editions, organization, at);
  const edition = context.edition(id);
  if (edition === undefined) return err({ kind: 'unknown-edition', edition: id });
  const customer = customerOf(organization, command.site);
  const unsound = refuseSite(customer, edition, context);
  if (unsound !== null) return err(unsound);
  const calendar = context.calendarOf(customer, edition);
  const contacts = context.contactsOf(organization.id);
  const refusal = guardOpening(command, { at, now: context.now, edition, calendar, contacts });
  return refusal === null ? ok(openingEvents(command, { at, customer, edition: id }, context)) : err(refusal);
}

interface Bound {
  readonly at: Instant;
  readonly customer: EventCustomer;
  readonly edition: string;
}

function openingEvents(
  command: OpenCase,
  { at, customer, edition }: Bound,
  { newCase, by, attachments }: OpeningContext,
): ReadonlyArray<NewCaseEvent> {
  // The draft that the form came from is the window's affair, not a fact of the case.
  const { draft: _draft, type: _type, customer: _customer, site: _site, openedAt: _at, ...intake } = command;
  const { severity, priority, title, reachable, ...asked } = intake;
  const suggested = suggestSeverity(command.impact ?? {}, priority)?.severity;
  const files = attachments.length === 0 ? undefined : attachments;
  const stamp = { case: newCase(), at, by };
  const opened: NewCaseEvent = {
    type: 'opened',
    ...stamp,
    severity,
    priority,
    title,
    customer,
    edition,
    ...given({ ...asked, suggested, attachments: files }),
  };
  // Who takes the call keeps the case until it is given on: a case that nobody owns is looked at by nobody.
  const own: NewCaseEvent = { type: 'owner-set', ...stamp, owner: by };
  const told: ReadonlyArray<NewCaseEvent> =
    reachable === undefined ? [] : [{ type: 'contact-reachable', ...stamp, reachable }];
  return [opened, own, ...told];
}

/** The site as the case counts its hours: that of the organization, unless the command names another. */
function customerOf(organization: Organization, site: OpenCase['site']): EventCustomer {
  const { id, name, zone, city, holidays } = organization;
  // A site in another zone keeps the holidays of its organization, as long as it names no others.
  const kept = site?.holidays ?? holidays ?? undefined;
  const place = site === undefined ? (city ?? undefined) : site.city;
  return { id, name, zone: site?.zone ?? zone, ...given({ city: place, holidays: kept }) };
}

/** A site whose clocks could not be computed is refused before anything is written. */
function refuseSite(
  { zone, holidays }: EventCustomer,
  edition: Edition,
  context: OpeningContext,
): Refusal | null {
  // A country without holidays on record would open with none, and its deadlines would be wrong without a word.
  if (typeof holidays === 'string' && context.knowsCountry?.(holidays) === false) {
    return { kind: 'unknown-country', country: holidays };
  }
  const { week, businessDayMs } = edition;
  const calendar = createCalendar({ zone, week, closedDays: [], businessDayMs });
  return calendar.ok ? null : { kind: 'bad-customer', field: 'site.zone', reason: calendar.error.value };
}
