import type { Instant } from '../../calendar/instant/instant.ts';
import type { CaseEvent } from './caseEvent.ts';
import { effectiveEvents } from './effectiveEvents.ts';

/**
 * Gives the events of a case, in recorded order, that count at `now`: those that have taken effect by then, and of the
 * retractions those of events that have (policy §10).
 */
export function eventsUntil(events: ReadonlyArray<CaseEvent>, now: Instant): ReadonlyArray<CaseEvent> {
  const happened = events.filter((event) => event.at <= now);
  if (happened.length === events.length) return events;
  const ids = new Set(happened.map((event) => event.id));
  return happened.filter((event) => event.type !== 'retracted' || ids.has(event.event));
}

/**
 * The same with every retraction applied, those after `now` too. An event that was recorded late may be possible only
 * because another is taken back later; then what was taken back never counted.
 */
export function correctedEventsUntil(
  events: ReadonlyArray<CaseEvent>,
  now: Instant,
): ReadonlyArray<CaseEvent> {
  const effective = effectiveEvents(events);
  if (!effective.ok) return events;
  const kept = new Set(effective.value.places);
  return events.filter((event, place) => kept.has(place) && event.at <= now);
}
