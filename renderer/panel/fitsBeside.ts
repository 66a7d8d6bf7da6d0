import type { ClockCell } from '../../shared/wording/clockCell.ts';

/** Half of the panel, in pixels, and what of it stands there, as wide as it comes. */
const ROOM = 135;
const DIGIT = 12.5;
const NARROW = 4;
const LETTER = 6.4;
const GAP = 6;
const SIGN = 16;

/** Whether a clock of the panel has room for its large value and its word side by side: "−2d 21h overdue" has none. */
export function fitsBeside({ value, word, icon }: Pick<ClockCell, 'value' | 'word' | 'icon'>): boolean {
  const narrow = value.replace(/[^: .,]/g, '').length;
  const large = (value.length - narrow) * DIGIT + narrow * NARROW;
  const small = word === '' ? 0 : GAP + word.length * LETTER + (icon === null ? 0 : SIGN);
  return large + small <= ROOM;
}
