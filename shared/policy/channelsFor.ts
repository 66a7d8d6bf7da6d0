import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import { createCalendar } from '../calendar/createCalendar.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import type { CareChannel, Edition } from './edition.ts';
import type { Severity } from './severity.ts';

/** Why a channel does not apply to a customer (policy §9). */
export type ChannelHindrance = 'severity' | 'licence' | 'region';

/** A channel of the edition as it stands for one customer at one instant. */
export interface ChannelNow {
  readonly channel: CareChannel;
  readonly applies: boolean;
  readonly why: ChannelHindrance | null;
  readonly isOpen: boolean;
  /** When it opens next; null while it is open. */
  readonly opensAt: Instant | null;
  /** Those of the customer's own country first. */
  readonly phoneNumbers: ReadonlyArray<{ readonly region: string; readonly number: string }>;
}

export interface ChannelQuestion {
  readonly edition: Edition;
  readonly severity: Severity;
  /** Null where care does not know it: then no channel is ruled out by it. */
  readonly licence: string | null;
  /** Whose public holidays the site keeps, such as JP or DE-BY: its first letters are the country. */
  readonly holidays: string | null;
  /** The business hours of the customer's site. */
  readonly business: BusinessCalendar;
  readonly now: Instant;
}

/** Gives each channel of the edition: whether it applies to the customer at this severity, and whether it is open (policy §9). */
export function channelsFor(question: ChannelQuestion): ReadonlyArray<ChannelNow> {
  return question.edition.channels.map((channel) => channelNow(channel, question));
}

function channelNow(channel: CareChannel, question: ChannelQuestion): ChannelNow {
  const country = question.holidays?.slice(0, 2) ?? null;
  const why = hindranceOf(channel, question, country);
  const hours = hoursOf(channel, question.business);
  const isOpen = hours === null || hours.isOpen(question.now);
  const opensAt = isOpen ? null : hours.nextOpen(question.now);
  return {
    channel,
    applies: why === null,
    why,
    isOpen,
    opensAt,
    phoneNumbers: ownFirst(channel.phoneNumbers ?? [], country),
  };
}

function hindranceOf(
  { severities, licences, regions }: CareChannel,
  { severity, licence }: ChannelQuestion,
  country: string | null,
): ChannelHindrance | null {
  if (!severities.includes(severity)) return 'severity';
  if (licence !== null && !licences.includes(licence)) return 'licence';
  if (regions !== undefined && (country === null || !regions.includes(country))) return 'region';
  return null;
}

/** Null for a channel that never closes. */
function hoursOf({ hours }: CareChannel, business: BusinessCalendar): BusinessCalendar | null {
  if (hours === 'round-the-clock') return null;
  if (hours === 'customer-business-hours') return business;
  const { businessDayMs } = business.spec;
  const calendar = createCalendar({ ...hours, closedDays: [], businessDayMs });
  if (!calendar.ok) throw new Error(`The hours of a channel are none: ${calendar.error.kind}.`);
  return calendar.value;
}

function ownFirst(numbers: ChannelNow['phoneNumbers'], country: string | null): ChannelNow['phoneNumbers'] {
  return [
    ...numbers.filter(({ region }) => region === country),
    ...numbers.filter(({ region }) => region !== country),
  ];
}
