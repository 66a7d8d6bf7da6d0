import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { ClockName, LegClock } from '../../shared/clock/caseClock.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatTimeElsewhere } from '../../shared/wording/formatTime.ts';
import { whenText } from '../timeline/whenText.ts';

/** Gives when a clock is due, at the customer's site and here: "Mon 08:40 Vienna, 09:40 here". */
export function dueText(
  words: Catalogue,
  row: QueueRow,
  name: ClockName,
  now: Instant,
  ownZone: string,
): string {
  const { caseView } = words;
  const clock = row.clocks[name];
  if (clock.kind === 'not-applicable') return caseView.clockNoTarget;
  if (clock.kind === 'not-started') return caseView.startsOnResolution;
  const moment = clock.stopped ?? clock.due;
  if (moment === null) return words.panel.paused;
  return prefixed(caseView, clock, bothPlaces(words, row, moment, now, ownZone), now);
}

function prefixed(words: Catalogue['caseView'], clock: LegClock, text: string, now: Instant): string {
  if (clock.stopped !== null) return words.stopped(text);
  if (clock.objective === 'mean') return words.meanAt(text);
  return clock.due !== null && clock.due < now ? words.wasDue(text) : text;
}

/** Seconds for severity 1 only (design §8). */
function bothPlaces(words: Catalogue, row: QueueRow, t: Instant, now: Instant, ownZone: string): string {
  const { caseView } = words;
  const { zone, city } = row.customer;
  const seconds = row.severity === 1;
  const there = caseView.dueThere(whenText(words, t, zone, now, seconds), city ?? cityOf(zone));
  if (isSameZone(zone, ownZone)) return there;
  return caseView.joined([there, caseView.dueHere(formatTimeElsewhere(words, t, ownZone, zone, seconds))]);
}
