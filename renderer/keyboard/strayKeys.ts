import { isField } from './isField.ts';

/** Who types on pauses for less between two keys. */
const TYPES_ON_MS = 1_000;
/** Held while another key is pressed. */
const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** What is typed on behind a key that was refused, such as the words of a note that did not open. */
export interface StrayKeys {
  /** A key was refused, and this was the last press behind it. */
  begin(timeStamp: number): void;
  /** Whether a press belongs to what is typed on; a pause, a field, Escape or a held key end it. */
  has(event: KeyboardEvent): boolean;
}

export function createStrayKeys(): StrayKeys {
  let until = Number.NEGATIVE_INFINITY;
  return {
    begin: (timeStamp) => {
      until = timeStamp + TYPES_ON_MS;
    },
    has: ({ key, timeStamp, target, ctrlKey, metaKey, altKey }) => {
      if (HELD.has(key)) return false;
      const isStray =
        timeStamp < until && key !== 'Escape' && !(ctrlKey || metaKey || altKey) && !isField(target);
      until = isStray ? timeStamp + TYPES_ON_MS : Number.NEGATIVE_INFINITY;
      return isStray;
    },
  };
}
