import type { RowSpan } from '../cases/rowPages.ts';

/** Which element of the page shows which row of the list: index of the row -> number of its element. */
export type RowSlots = ReadonlyMap<number, number>;

/**
 * Gives each of these rows an element. A row that stays keeps its own; one that comes takes over that of a row which is
 * not wanted any more, the farthest from sight first: changing some texts costs a fraction of making a row, or of
 * moving it among its siblings. Rows that nobody took over from stay if they are spared, and go otherwise.
 */
export function assignSlots(
  before: RowSlots,
  wanted: ReadonlyArray<number>,
  isSpared: (index: number) => boolean,
): RowSlots {
  const kept = [...before].filter(([index]) => wanted.includes(index));
  const slots = new Map(kept);
  const left = farthestFirst(
    [...before].filter(([index]) => !slots.has(index)),
    wanted[wanted.length >> 1] ?? 0,
  );
  const come = wanted.filter((index) => !slots.has(index));
  const unused = 1 + Math.max(-1, ...before.values());
  come.forEach((index, place) => {
    slots.set(index, left[place]?.[1] ?? unused + place - left.length);
  });
  for (const [index, slot] of left.slice(come.length)) if (isSpared(index)) slots.set(index, slot);
  return slots;
}

function farthestFirst(
  left: ReadonlyArray<readonly [index: number, slot: number]>,
  from: number,
): ReadonlyArray<readonly [index: number, slot: number]> {
  return [...left].sort(([a], [b]) => Math.abs(b - from) - Math.abs(a - from));
}

/** Gives the rows of a span, and the selected one wherever it is: the focus must not vanish with it. */
export function rowsWith({ from, to }: RowSpan, selected: number | null): ReadonlyArray<number> {
  const rows = Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
  return selected !== null && (selected < from || selected >= to) ? [...rows, selected] : rows;
}
