import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ClockName, LegClock } from '../../shared/clock/caseClock.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatTimeElsewhere } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';
import { whenText } from '../timeline/whenText.ts';

const words = messages.caseView;

/** Gives when a clock is due, at the customer's site and here: "Mon 08:40 Vienna, 09:40 here". */
export function dueText(row: QueueRow, name: ClockName, now: Instant, ownZone: string): string {
  const clock = row.clocks[name];
  if (clock.kind === 'not-applicable') return words.clockNoTarget;
  if (clock.kind === 'not-started') return words.startsOnResolution;
  const moment = clock.stopped ?? clock.due;
  if (moment === null) return messages.panel.paused;
  return prefixed(clock, bothPlaces(row, moment, now, ownZone), now);
}

function prefixed(clock: LegClock, text: string, now: Instant): string {
  if (clock.stopped !== null) return words.stopped(text);
  if (clock.objective === 'mean') return words.meanAt(text);
  return clock.due !== null && clock.due < now ? words.wasDue(text) : text;
}

/** Seconds for severity 1 only (design §8). */
function bothPlaces(row: QueueRow, t: Instant, now: Instant, ownZone: string): string {
  const { zone, city } = row.customer;
  const seconds = row.severity === 1;
  const there = words.dueThere(whenText(t, zone, now, seconds), city ?? cityOf(zone));
  if (zone === ownZone) return there;
  return words.joined([there, words.dueHere(formatTimeElsewhere(spoken(), t, ownZone, zone, seconds))]);
}
