import type { Catalogue } from '../messages/catalogue.ts';
import { groupedNumber } from '../messages/numbers.ts';

const ELLIPSIS = '\u2026';

/** Gives a whole number with a thin space between thousands. */
export function formatCount(words: Catalogue, count: number): string {
  return groupedNumber(words.language, count);
}

/** Gives the used part of a target in percent, rounded down: 99 until due. */
export function formatPercent(words: Catalogue, fraction: number): string {
  return words.format.percent(percentOf(fraction));
}

/** Gives a fraction as whole percent, rounded down; what is less than 1 is never 100. */
export function percentOf(fraction: number): number {
  // 0.57 * 100 is 56.99…: the product is mended before it is cut.
  const percent = Math.floor(fraction * 100 + 1e-9);
  return fraction < 1 ? Math.min(percent, 99) : percent;
}

/** Gives an id with its middle left out when that makes it shorter; the whole id belongs on focus and on copy. */
export function middleEllipsis(id: string, head = 13, tail = 4): string {
  return id.length <= head + tail + 1 ? id : `${id.slice(0, head)}${ELLIPSIS}${id.slice(-tail)}`;
}
