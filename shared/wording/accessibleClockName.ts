import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../calendar/instant/instant.ts';
import { isSameZone } from '../calendar/zone/zoneNames.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockReading, LegReading } from '../clock/readClock.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { cityOf } from './cityOf.ts';
import { percentOf } from './formatCount.ts';
import { formatTimeElsewhere, formatWhen } from './formatTime.ts';

export interface SpokenView {
  readonly now: Instant;
  /** The day in which long times are counted: `clockDayMs`. */
  readonly dayMs: Milliseconds;
  /** The analyst's zone. */
  readonly ownZone: string;
  /** The customer's zone, and city where it is known. */
  readonly zone: string;
  readonly city?: string | undefined;
}

/** Gives the name of a clock for a screen reader, made on focus: state, percent used, and due in both zones (design §9). */
export function accessibleClockName(
  words: Catalogue,
  name: ClockName,
  reading: ClockReading,
  view: SpokenView,
): string {
  const { spoken } = words.format;
  if (!('kind' in reading)) {
    const nothing = reading.state === 'not-applicable' ? spoken.noTarget : spoken.notStarted;
    return `${spoken.clock[name]}, ${nothing}`;
  }
  return [
    spoken.clock[name],
    ...(reading.kind === 'mean' ? [spoken.mean] : []),
    ...stateWords(words, reading, view),
    ...dueWords(words, reading, view),
  ].join(', ');
}

function stateWords(words: Catalogue, reading: LegReading, view: SpokenView): string[] {
  const { spoken } = words.format;
  const late = lengthWords(words, (reading.stopped ?? view.now) - (reading.due ?? view.now), DAY);
  const left = spoken.left(lengthWords(words, reading.remainingMs, view.dayMs));
  const used = spoken.used(percentOf(reading.fraction));
  const waits = reading.waiting ? [spoken.waits] : [];
  switch (reading.state) {
    case 'running':
      return [left, used, ...waits];
    case 'at-risk':
      return reading.kind === 'mean' ? [left, used, ...waits] : [left, used, spoken.atRisk, ...waits];
    case 'paused':
      return [left, used, spoken.paused];
    case 'breached':
      return [spoken.late(late)];
    case 'over-mean':
      return [spoken.overMean(late)];
    case 'missed':
      return [spoken.missed(late)];
    case 'met':
      return [spoken.met(lengthWords(words, reading.elapsedMs, view.dayMs))];
  }
}

function dueWords(words: Catalogue, { due, stopped }: LegReading, view: SpokenView): string[] {
  const { spoken } = words.format;
  if (due === null || stopped !== null) return [];
  const here = formatWhen(words, due, view.ownZone, view.now);
  const isPast = due < view.now;
  const own = isPast ? spoken.wasDue(here) : spoken.due(here);
  if (isSameZone(view.zone, view.ownZone)) return [own];
  const there = formatTimeElsewhere(words, due, view.zone, view.ownZone);
  return [own, spoken.in(there, view.city ?? cityOf(view.zone))];
}

function lengthWords(words: Catalogue, ms: Milliseconds, dayMs: Milliseconds): string {
  const { spoken } = words.format;
  const length = Math.max(ms, 0);
  const dayName = dayMs === DAY ? spoken.days : spoken.workingDays;
  const days = Math.floor(length / dayMs);
  const rest = length - days * dayMs;
  const hours = spoken.hours(Math.floor(rest / HOUR));
  const minutes = spoken.minutes(Math.floor(rest / MINUTE) % 60);
  if (days > 0) return `${dayName(days)} ${hours}`;
  if (rest >= HOUR) return `${hours} ${minutes}`;
  return rest >= MINUTE ? minutes : spoken.seconds(Math.floor(rest / SECOND));
}
