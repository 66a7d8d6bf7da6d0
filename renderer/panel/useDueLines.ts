import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { ClockName, LegClock } from '../../shared/clock/caseClock.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatTimeElsewhere, formatWhen } from '../../shared/wording/formatTime.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading } from '../now/nowStore.ts';

export interface DueLines {
  readonly first: string;
  readonly second: string;
}

/** Gives when a clock is due, here and at the customer's site; seconds for severity 1 only (design §8). */
export function useDueLines(row: QueueRow, name: ClockName): DueLines {
  const words = useWords();
  const start = useDesk();
  const { respondBy } = editionOf(start, row.edition).severities[row.severity];
  const read = useCallback(
    (now: Instant): DueLines => {
      const clock = row.clocks[name];
      if (clock.kind === 'not-applicable') return { first: '', second: '' };
      if (clock.kind === 'not-started') return { first: words.panel.startsOnResolution, second: '' };
      const isByPhone = name === 'response' && respondBy === 'phone';
      return linesOf(words, clock, row, now, start.zone, isByPhone);
    },
    [words, row, name, start, respondBy],
  );
  return useNowReading(read);
}

function linesOf(
  words: Catalogue,
  clock: LegClock,
  row: QueueRow,
  now: Instant,
  ownZone: string,
  byPhone: boolean,
): DueLines {
  const seconds = row.severity === 1;
  const moment = clock.stopped ?? clock.due;
  if (moment === null) return { first: words.panel.paused, second: '' };
  const here = formatWhen(words, moment, ownZone, now, seconds);
  const there = formatTimeElsewhere(words, moment, row.customer.zone, ownZone, seconds);
  const city = row.customer.city ?? cityOf(row.customer.zone);
  const second = isSameZone(row.customer.zone, ownZone) ? '' : words.panel.inCity(there, city);
  return { first: firstLine(words.panel, clock, here, moment < now, byPhone), second };
}

function firstLine(
  words: Catalogue['panel'],
  clock: LegClock,
  here: string,
  isPast: boolean,
  byPhone: boolean,
): string {
  if (clock.stopped !== null) return words.stoppedAt(here);
  if (clock.objective === 'mean') return words.meanEnds(here);
  if (isPast) return words.wasDue(here);
  return byPhone ? words.byPhoneDue(here) : words.due(here);
}
