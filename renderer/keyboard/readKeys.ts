import { type CommandId, KEYMAP } from './keymap.ts';

/** The parts of a key press that decide what it means. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the press happened. */
export interface PressPlace {
  /** A field has the focus: letters belong to it. */
  readonly inField: boolean;
  /** The analyst has not switched single keys off. */
  readonly singleKeys: boolean;
  /** What was pressed just before, when it can start a pair. */
  readonly lead: string | null;
}

export type KeyMeaning =
  /** `lead`: the keys so far, where one more would mean something further. */
  | { readonly kind: 'command'; readonly id: CommandId; readonly lead: string | null }
  /** First of a pair: the next key decides. */
  | { readonly kind: 'lead'; readonly key: string }
  | { readonly kind: 'nothing' };

const commandsByKeys = new Map(KEYMAP.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
/** What comes before the last key of a longer row of keys: `G`, `.`, `. .`. */
const leads = new Set(
  [...commandsByKeys.keys()]
    .filter((keys) => keys.includes(' '))
    .map((keys) => keys.slice(0, keys.lastIndexOf(' '))),
);

/** Keys that are no letters and work also with single keys switched off: they are how a list is walked. */
const PLAIN_KEYS = new Set([
  'ArrowDown',
  'ArrowUp',
  'Shift+ArrowDown',
  'Shift+ArrowUp',
  'Enter',
  'Space',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  'Escape',
  'F8',
]);

/** Tells what a key press means, by the one table (design §6). */
export function readKeys(press: Press, place: PressPlace): KeyMeaning {
  const key = nameOf(press);
  const isSingle = !(press.ctrlKey || press.metaKey || press.altKey) && !PLAIN_KEYS.has(key);
  if (isSingle && !place.singleKeys) return { kind: 'nothing' };
  if (place.inField && !worksInField(key)) return { kind: 'nothing' };
  const further = place.lead === null ? null : commandOf(`${place.lead} ${key}`);
  return further ?? commandOf(key) ?? (leads.has(key) ? { kind: 'lead', key } : { kind: 'nothing' });
}

function commandOf(keys: string): KeyMeaning | null {
  const id = commandsByKeys.get(keys);
  return id === undefined ? null : { kind: 'command', id, lead: leads.has(keys) ? keys : null };
}

/** To take back and to select all are a field's own. */
function worksInField(key: string): boolean {
  return (
    (key.startsWith('Ctrl+') && key !== 'Ctrl+Z' && key !== 'Ctrl+A') || key === 'Escape' || key === 'F8'
  );
}

function nameOf(press: Press): string {
  const { key, altKey } = press;
  const isLetter = /^[a-z]$/i.test(key);
  const name = key === ' ' ? 'Space' : isLetter ? key.toUpperCase() : key;
  const ctrl = press.ctrlKey || press.metaKey;
  const countsShift = press.shiftKey && (name.length > 1 || (isLetter && isShifted(name, ctrl)));
  const held = [ctrl && 'Ctrl', altKey && 'Alt', countsShift && 'Shift'].filter((part) => part !== false);
  return [...held, name].join('+');
}

/** Shift is already in characters such as "?"; of letters it counts beside Ctrl, and where the map names it. */
function isShifted(letter: string, ctrl: boolean): boolean {
  return ctrl || commandsByKeys.has(`Shift+${letter}`);
}
