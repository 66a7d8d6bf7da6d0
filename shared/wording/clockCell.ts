import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { DAY } from '../calendar/instant/instant.ts';
import type { CaseClock } from '../clock/caseClock.ts';
import type { ClockReading, LegReading } from '../clock/readClock.ts';
import { assertNever } from '../lang/assertNever.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { formatPercent } from './formatCount.ts';
import { formatLeft, formatOver, formatOverdue, formatUsed, MINUS } from './formatLength.ts';

/** How loud a clock is: `hue` is its case's severity, which only a clock at risk or late takes (design §1). */
export type ClockTone = 'quiet' | 'neutral' | 'hue' | 'hueBold';

export type ClockIcon = 'triangle' | 'moon' | 'bars' | 'check' | 'cross';

/** The texture that tells the state without colour (design §4). */
export type ClockBar =
  | 'none'
  | 'solid'
  | 'hue'
  | 'hatched'
  | 'dotted'
  | 'dottedHue'
  | 'half'
  | 'outlined'
  | 'overMean'
  | 'emptyOutline';

/** A clock as the queue, the panel, the palette, the tray and the headless queue all show it. */
export interface ClockCell {
  readonly value: string;
  /** Empty where the value says all. */
  readonly word: string;
  readonly icon: ClockIcon | null;
  readonly tone: ClockTone;
  readonly bar: ClockBar;
  /** The filled part of the bar, 0 to 1; over the mean, where the mean lies. */
  readonly fraction: number;
  /** Where the bar is notched: the warning fraction; null for no notch. */
  readonly notch: number | null;
}

export interface ClockCellView {
  readonly now: Instant;
  /** The day in which long times are counted: `clockDayMs`. */
  readonly dayMs: Milliseconds;
  readonly warningFraction: number;
  /** Set for an RCA clock in a column of another kind: its word says RCA. */
  readonly labelled?: boolean;
  /** U+2212 unless given; exports write a hyphen. */
  readonly minus?: string;
}

/** Gives the day in which a clock counts: 24 hours around the clock, else the business day (design §8). */
export function clockDayMs(clock: CaseClock, businessDayMs: Milliseconds): Milliseconds {
  return clock.kind === 'leg' && clock.hours === 'round-the-clock' ? DAY : businessDayMs;
}

/** Gives what a clock's cell shows: the table of design §4. */
export function clockCell(words: Catalogue, reading: ClockReading, view: ClockCellView): ClockCell {
  const cell = plainCell(words, reading, view);
  return view.labelled ? { ...cell, word: words.format.rcaWord(cell.word) } : cell;
}

function plainCell(words: Catalogue, reading: ClockReading, view: ClockCellView): ClockCell {
  if ('kind' in reading) return legCell(words, reading, view);
  return reading.state === 'not-applicable'
    ? { ...BARE, value: words.format.state.noTarget, tone: 'quiet' }
    : { ...BARE, value: words.format.state.notStarted, tone: 'quiet', bar: 'emptyOutline' };
}

function legCell(words: Catalogue, reading: LegReading, view: ClockCellView): ClockCell {
  switch (reading.state) {
    case 'running':
    case 'at-risk':
      return reading.kind === 'mean' ? meanCell(words, reading, view) : runningCell(words, reading, view);
    case 'paused': {
      const texture = { icon: 'bars', tone: 'quiet', bar: 'half' } as const;
      return { ...leftCell(words, reading, view), ...texture, word: words.format.state.paused };
    }
    case 'breached': {
      const value = formatOverdue(words, lateness(reading, view.now), view.minus ?? MINUS);
      return {
        ...BARE,
        value,
        word: words.format.state.overdue,
        tone: 'hueBold',
        bar: 'hatched',
        fraction: 1,
      };
    }
    case 'over-mean':
      return overMeanCell(words, reading, view);
    case 'met': {
      const value = formatUsed(words, reading.elapsedMs, view.dayMs);
      return { ...BARE, value, word: words.format.state.met, icon: 'check', tone: 'quiet' };
    }
    case 'missed': {
      const value = formatOver(words, lateness(reading, view.now));
      return { ...BARE, value, word: words.format.state.missed, icon: 'cross' };
    }
    default:
      return assertNever(reading);
  }
}

const BARE: ClockCell = {
  value: '',
  word: '',
  icon: null,
  tone: 'neutral',
  bar: 'none',
  fraction: 0,
  notch: null,
};

function leftCell(words: Catalogue, reading: LegReading, view: ClockCellView): ClockCell {
  const value = formatLeft(words, reading.remainingMs, view.dayMs);
  return { ...BARE, value, fraction: Math.min(reading.fraction, 1), notch: view.warningFraction };
}

function runningCell(words: Catalogue, reading: LegReading, view: ClockCellView): ClockCell {
  const cell = leftCell(words, reading, view);
  const isAtRisk = reading.state === 'at-risk';
  if (reading.waiting) {
    const texture = isAtRisk
      ? ({ tone: 'hue', bar: 'dottedHue' } as const)
      : ({ tone: 'quiet', bar: 'dotted' } as const);
    return { ...cell, ...texture, word: words.format.state.waits, icon: 'moon' };
  }
  return isAtRisk
    ? { ...cell, word: words.format.state.atRisk, icon: 'triangle', tone: 'hueBold', bar: 'hue' }
    : { ...cell, word: formatPercent(words, reading.fraction), bar: 'solid' };
}

/** A mean is no promise for the one case: it stays neutral up to the mean, also past the warning fraction. */
function meanCell(words: Catalogue, reading: LegReading, view: ClockCellView): ClockCell {
  return { ...leftCell(words, reading, view), word: words.format.state.mean, bar: 'outlined', notch: null };
}

function overMeanCell(words: Catalogue, reading: LegReading, view: ClockCellView): ClockCell {
  const value = formatOver(words, lateness(reading, view.now));
  const cell: ClockCell = { ...BARE, value, word: words.format.state.overMean };
  // Stopped, it is a result like a missed target: it asks for nothing any more.
  if (reading.stopped !== null) return cell;
  const mean = reading.elapsedMs > 0 ? Math.min(reading.targetMs / reading.elapsedMs, 1) : 1;
  return { ...cell, tone: 'hue', bar: 'overMean', fraction: mean };
}

/** Lateness is wall-clock time since due (policy §4). */
function lateness({ due, stopped }: LegReading, now: Instant): Milliseconds {
  return due === null ? 0 : (stopped ?? now) - due;
}
