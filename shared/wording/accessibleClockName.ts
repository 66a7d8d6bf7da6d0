import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockReading, LegReading } from '../clock/readClock.ts';
import type { FormatWords } from '../messages/en/format.ts';
import { formatWords } from '../messages/en/format.ts';
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
  name: ClockName,
  reading: ClockReading,
  view: SpokenView,
  words = formatWords,
): string {
  const { spoken } = words;
  if (!('kind' in reading)) {
    const nothing = reading.state === 'not-applicable' ? spoken.noTarget : spoken.notStarted;
    return `${spoken.clock[name]}, ${nothing}`;
  }
  return [
    spoken.clock[name],
    ...(reading.kind === 'mean' ? [spoken.mean] : []),
    ...stateWords(reading, view, words),
    ...dueWords(reading, view, words),
  ].join(', ');
}

function stateWords(reading: LegReading, view: SpokenView, { spoken }: FormatWords): string[] {
  const late = lengthWords((reading.stopped ?? view.now) - (reading.due ?? view.now), DAY, spoken);
  const left = spoken.left(lengthWords(reading.remainingMs, view.dayMs, spoken));
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
      return [spoken.met(lengthWords(reading.elapsedMs, view.dayMs, spoken))];
  }
}

function dueWords(reading: LegReading, view: SpokenView, words: FormatWords): string[] {
  const { due, stopped } = reading;
  if (due === null || stopped !== null) return [];
  const here = formatWhen(due, view.ownZone, view.now, false, words);
  const isPast = due < view.now;
  const own = isPast ? words.spoken.wasDue(here) : words.spoken.due(here);
  if (view.zone === view.ownZone) return [own];
  const there = formatTimeElsewhere(due, view.zone, view.ownZone, false, words);
  return [own, words.spoken.in(there, view.city ?? cityOf(view.zone))];
}

function lengthWords(ms: Milliseconds, dayMs: Milliseconds, spoken: FormatWords['spoken']): string {
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
