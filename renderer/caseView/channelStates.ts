import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant.ts';
import type { CareChannel, Edition } from '../../shared/policy/edition.ts';
import type { Severity } from '../../shared/policy/severity.ts';

export interface ChannelState {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
}

/** The channels by which a person is reached; the others are places to read. */
const TALKING = new Set(['web', 'phone', 'chat', 'extended-voice']);

/** Gives by which channels the edition lets a customer reach care at a severity, and which are open now (policy §9). */
export function channelStates(
  edition: Edition,
  severity: Severity,
  business: BusinessCalendar,
  now: Instant,
): ReadonlyArray<ChannelState> {
  return edition.channels
    .filter(({ id, severities }) => TALKING.has(id) && severities.includes(severity))
    .map((channel) => ({ id: channel.id, name: channel.name, isOpen: isOpen(channel, business, now) }));
}

function isOpen({ hours }: CareChannel, business: BusinessCalendar, now: Instant): boolean {
  if (hours === 'round-the-clock') return true;
  if (hours === 'customer-business-hours') return business.isOpen(now);
  const calendar = createCalendar({ ...hours, closedDays: [], businessDayMs: business.spec.businessDayMs });
  return calendar.ok && calendar.value.isOpen(now);
}
