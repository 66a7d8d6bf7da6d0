import { formatWords } from '../messages/en/format.ts';

const THIN_SPACE = '\u2009';
const ELLIPSIS = '\u2026';

/** Gives a whole number with a thin space between thousands. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}

/** Gives the used part of a target in percent, rounded down: 99 until due. */
export function formatPercent(fraction: number, words = formatWords): string {
  return words.percent(percentOf(fraction));
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
