import type { EarlyPress } from './earlyKeys.ts';
import { type CommandId, KEYMAP } from './keymap.ts';

/** What early presses are done with. */
export interface LateHands {
  /** What a press means, pairs included. */
  read(press: EarlyPress): CommandId | null;
  act(id: CommandId): void;
  /** A letter for the field of what was opened. */
  keep(press: EarlyPress): void;
  /** Whether letters wait: shown nowhere else, they keep what was opened for them. */
  holds(): boolean;
  /** Says of a command that its key came too early. */
  refuse(id: CommandId): void;
}

/** What the presses led to: letters that wait for a field, or a command that was refused, and when the last of it was pressed. */
export interface Led {
  readonly isTyping: boolean;
  readonly refusedUntil: number | null;
}

/** What leads to a place and changes nothing. */
const GO: ReadonlySet<CommandId> = new Set(
  KEYMAP.filter(({ group }) => group === 'goTo').map(({ id }) => id),
);
/** What opens something in which letters are no keys. */
const OPENS: ReadonlySet<CommandId> = new Set([
  'palette',
  'filter',
  'newDraft',
  'settings',
  'alerts',
  'shortcuts',
]);
/** Walks through what was not there to be seen: nothing is lost by it, and nothing said. */
const WALKS: ReadonlySet<CommandId> = new Set(
  KEYMAP.filter(({ id, group }) => (group === 'move' || group === 'window') && !OPENS.has(id)).map(
    ({ id }) => id,
  ),
);

/**
 * Does late what was pressed before the window was drawn. What opens a place does, and takes the letters that follow. What
 * would act on a case does not, as that was not on the screen: it is said, and what was typed behind it means nothing.
 */
export function actLate(presses: ReadonlyArray<EarlyPress>, hands: LateHands): Led {
  let came: Came = 'nothing';
  for (const press of presses) {
    came = actOn(press, came === 'letters', hands);
    if (came === 'refused')
      return { isTyping: false, refusedUntil: presses.at(-1)?.timeStamp ?? press.timeStamp };
  }
  return { isTyping: came === 'letters', refusedUntil: null };
}

/** What comes of a press: from then on letters are no keys, or nothing more is done. */
type Came = 'letters' | 'refused' | 'nothing';

function actOn(press: EarlyPress, isTyping: boolean, hands: LateHands): Came {
  if (isTyping) return type(press, hands);
  const id = hands.read(press);
  if (id === null || WALKS.has(id)) return 'nothing';
  const isOpening = OPENS.has(id);
  if (!isOpening && !GO.has(id)) {
    hands.refuse(id);
    return 'refused';
  }
  hands.act(id);
  return isOpening ? 'letters' : 'nothing';
}

function type(press: EarlyPress, { act, holds, keep }: LateHands): Came {
  if (press.key === 'Escape' && !holds()) {
    act('back');
    return 'nothing';
  }
  if (isLetter(press)) keep(press);
  return 'letters';
}

function isLetter({ key, ctrlKey, metaKey, altKey }: EarlyPress): boolean {
  return (key === 'Backspace' || [...key].length === 1) && !(ctrlKey || metaKey || altKey);
}
