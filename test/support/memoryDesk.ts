import type { Desk } from '../../main/desk/desk.ts';
import type { HolidaySource, MakingBeside, RebuildProgress } from '../../main/desk/deskOptions.ts';
import { createIds } from '../../main/desk/newId.ts';
import { openDesk } from '../../main/desk/openDesk.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import type { CommandDone } from '../../shared/ipc/caseChannels.ts';
import { given } from '../../shared/lang/given.ts';
import { english } from '../../shared/messages/en/english.ts';

/** A clock that moves only when a test says so. */
export interface SetClock {
  (): Instant;
  set(instant: Instant): void;
  pass(ms: number): void;
}

/** Friday, a quarter to five in New York. */
export const FRIDAY_1645 = Date.parse('2026-03-06T21:45:00.000Z');

export function createSetClock(start: Instant): SetClock {
  let now = start;
  const clock = (): Instant => now;
  return Object.assign(clock, {
    set: (instant: Instant) => {
      now = instant;
    },
    pass: (ms: number) => {
      now += ms;
    },
  });
}

/** One invented holiday a year, and a record of what was asked for. */
export function inventedHolidays(asked: string[] = []): HolidaySource {
  return {
    closedDaysOf(country, fromYear, toYear) {
      asked.push(`${country} ${fromYear}-${toYear}`);
      const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
      return years.map((year) => ({ date: `${year}-03-09`, name: `Day of ${country}` }));
    },
  };
}

export interface DeskUnderTest {
  readonly desk: Desk;
  readonly clock: SetClock;
  /** Somebody else works from here on. */
  readonly handTo: (by: string) => void;
}

/** A desk that keeps nothing, or one on a folder. */
export function openTestDesk(
  options: {
    profile?: string;
    at?: Instant;
    by?: string;
    holidays?: HolidaySource;
    onDamage?: () => void;
    onProgress?: (progress: RebuildProgress) => void;
    making?: MakingBeside;
  } = {},
): DeskUnderTest {
  const clock = createSetClock(options.at ?? FRIDAY_1645);
  let by = options.by ?? 'AM';
  const desk = openDesk({
    words: english,
    profile: options.profile ?? ':memory:',
    now: clock,
    newId: createIds(clock),
    by: () => by,
    holidays: options.holidays ?? inventedHolidays(),
    ...given({ onDamage: options.onDamage, onProgress: options.onProgress, making: options.making }),
  });
  const handTo = (next: string): void => {
    by = next;
  };
  return { desk, clock, handTo };
}

export const NEW_YORK = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York' };

/** Does a command that must succeed. */
export function does(desk: Desk, command: CaseCommand): CommandDone {
  const done = desk.command(command);
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
  return done.value;
}

type OpenCase = Extract<CaseCommand, { type: 'open-case' }>;

/** A customer as a test names it. */
interface Customer {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly city?: string;
  readonly holidays?: string;
}

type Opening = Partial<Omit<OpenCase, 'customer'>> & {
  readonly customer?: Customer;
  /** The customer is held on it; 'targets' is in force for the others. */
  readonly edition?: string;
};

/** Registers a customer with one contact who may open cases, and gives the id of that contact. */
export function registers(
  desk: Desk,
  { id, name, zone, city, holidays }: Customer,
  edition = 'targets',
): string {
  const contact = `${id}-1`;
  const changed = desk.changeOrganizations([
    {
      type: 'set-organization',
      organization: {
        id,
        name,
        zone,
        shortName: id.toLowerCase(),
        organizationId: ORGANIZATION_ID,
        city: city ?? null,
        holidays: holidays ?? null,
        region: null,
        country: null,
        licence: null,
        tam: null,
        held: edition === 'targets' ? null : { edition, until: null },
      },
    },
    {
      type: 'set-contact',
      contact: {
        id: contact,
        customer: id,
        name: 'Robin Alder',
        email: null,
        phone: null,
        languages: null,
        trainedAt: LONG_AGO,
        credentialsAt: LONG_AGO,
        withdrawnAt: null,
      },
    },
  ]);
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.error)}`);
  return contact;
}

/** Opens a case of severity 3 unless told otherwise, and gives its number. */
export function opensCase(desk: Desk, { customer = NEW_YORK, edition, ...given }: Opening = {}): string {
  const contact = registers(desk, customer, edition);
  // Severity 1 asks whether the contact can be reached at all times.
  const reachable = given.severity === 1 ? { reachable: true } : {};
  return does(desk, { ...aComplete, contact, customer: customer.id, ...reachable, ...given }).case;
}

const ORGANIZATION_ID = '7c1e04b2-51aa-4d0e-8b6c-2f7d10c49f3a';
const LONG_AGO = Date.parse('2020-01-01T00:00:00Z');

/** An opening that nothing is missing from but the customer and the contact. */
export const aComplete = {
  type: 'open-case',
  severity: 3,
  priority: 3,
  title: 'Printer on fire',
  organizationShortName: 'acme',
  organizationId: ORGANIZATION_ID,
  noConversation: 'Not tied to one conversation',
  description: 'It burns.',
  businessImpact: 'Nobody prints.',
} as const;
