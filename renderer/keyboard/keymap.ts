import type { QueueView } from '../../shared/queue/queueView.ts';

export type KeyGroup = 'move' | 'case' | 'goTo' | 'write' | 'window' | 'team';

/** The places of the saved views that have keys of their own. */
export const SAVED_PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
type SavedPlace = (typeof SAVED_PLACES)[number];

export type CommandId =
  | 'next'
  | 'previous'
  | 'open'
  | 'peek'
  | 'first'
  | 'last'
  | 'pageDown'
  | 'pageUp'
  | 'severity1'
  | 'severity2'
  | 'severity3'
  | 'severity4'
  | 'filter'
  | 'clearFilter'
  | 'sortMenu'
  | 'sortSeverity'
  | 'rail'
  | 'details'
  | 'respond'
  | 'restore'
  | 'proposeResolution'
  | 'changeSeverity'
  | 'escalate'
  | 'note'
  | 'assign'
  | 'take'
  | 'awaitCustomer'
  | 'nextStep'
  | 'copyNumber'
  | 'copyTitle'
  | 'copyLink'
  | 'mark'
  | 'markNext'
  | 'markPrevious'
  | 'markView'
  | 'copyMarkdown'
  | 'saveCalendar'
  | 'whatIf'
  | 'phoneNumbers'
  | 'why'
  | 'automaticEvents'
  | 'intake'
  | `go:${QueueView}`
  | `saved${SavedPlace}`
  | 'setAside'
  | 'doAnyway'
  | 'letBe'
  | 'organizations'
  | 'review'
  | 'newDraft'
  | 'send'
  | 'nextError'
  | 'splitDraft'
  | 'undo'
  | 'export'
  | 'palette'
  | 'alerts'
  | 'settings'
  | 'theme'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomActual'
  | 'shortcuts'
  | 'back';

export interface KeyBinding {
  readonly id: CommandId;
  /** Each entry works by itself: `J`, `Ctrl+K`, `Shift+Backspace`, or keys one after the other: `G A`. */
  readonly keys: ReadonlyArray<string>;
  readonly group: KeyGroup;
}

const bind = (group: KeyGroup, id: CommandId, ...keys: ReadonlyArray<string>): KeyBinding => ({
  id,
  keys,
  group,
});

/** Every key of the window, in the order of the shortcuts sheet (design §6). */
export const KEYMAP: ReadonlyArray<KeyBinding> = [
  bind('move', 'next', 'J', 'ArrowDown'),
  bind('move', 'previous', 'K', 'ArrowUp'),
  bind('move', 'open', 'Enter'),
  bind('move', 'peek', 'Space'),
  bind('move', 'severity1', '1'),
  bind('move', 'severity2', '2'),
  bind('move', 'severity3', '3'),
  bind('move', 'severity4', '4'),
  bind('move', 'first', 'Home'),
  bind('move', 'last', 'End'),
  bind('move', 'pageDown', 'PageDown'),
  bind('move', 'pageUp', 'PageUp'),
  bind('move', 'filter', 'F', 'Ctrl+F', '/'),
  bind('move', 'clearFilter', 'Shift+Backspace'),
  bind('move', 'markNext', 'Shift+ArrowDown'),
  bind('move', 'markPrevious', 'Shift+ArrowUp'),
  bind('move', 'markView', 'Ctrl+A'),
  bind('move', 'sortMenu', 'O'),
  bind('move', 'sortSeverity', '0'),
  bind('move', 'rail', '['),
  bind('move', 'details', ']'),

  bind('case', 'respond', 'R'),
  bind('case', 'restore', 'T'),
  bind('case', 'proposeResolution', 'P'),
  bind('case', 'changeSeverity', 'V'),
  bind('case', 'escalate', 'E'),
  bind('case', 'note', 'N'),
  bind('case', 'assign', 'A'),
  bind('case', 'take', 'Shift+A'),
  bind('case', 'awaitCustomer', 'U'),
  bind('case', 'nextStep', 'S'),
  bind('case', 'copyNumber', '.'),
  bind('case', 'copyTitle', '. .'),
  bind('case', 'copyLink', '. . .'),
  bind('case', 'mark', 'X'),
  bind('case', 'copyMarkdown', 'Alt+M'),
  bind('case', 'phoneNumbers', 'Alt+P'),
  bind('case', 'why', 'W'),
  bind('case', 'automaticEvents', 'H'),
  bind('case', 'intake', 'I'),

  bind('goTo', 'go:mine', 'G M'),
  bind('goTo', 'go:open', 'G A'),
  bind('goTo', 'go:breaching-soon', 'G S'),
  bind('goTo', 'go:breached', 'G B'),
  bind('goTo', 'go:awaiting-customer', 'G W'),
  bind('goTo', 'go:resolution-proposed', 'G P'),
  bind('goTo', 'go:rca-due', 'G R'),
  bind('goTo', 'go:drafts', 'G D'),
  bind('goTo', 'go:closed', 'G C'),
  ...SAVED_PLACES.map((place) => bind('goTo', `saved${place}`, `G ${place}`)),
  bind('goTo', 'organizations', 'G O'),
  bind('goTo', 'review', 'G L'),

  bind('write', 'newDraft', 'C'),
  bind('write', 'send', 'Ctrl+Enter'),
  bind('write', 'nextError', 'F8'),
  bind('write', 'splitDraft', 'Alt+S'),
  bind('write', 'undo', 'Ctrl+Z'),
  bind('write', 'export', 'Ctrl+E'),
  bind('write', 'saveCalendar', 'Alt+C'),
  bind('write', 'whatIf', 'Alt+W'),

  bind('window', 'palette', 'Ctrl+K'),
  bind('window', 'alerts', 'B'),
  bind('window', 'settings', 'Ctrl+,'),
  bind('window', 'theme', 'Ctrl+Shift+L'),
  bind('window', 'zoomIn', 'Ctrl++', 'Ctrl+='),
  bind('window', 'zoomOut', 'Ctrl+-'),
  bind('window', 'zoomActual', 'Ctrl+0'),
  bind('window', 'shortcuts', '?'),
  bind('window', 'back', 'Escape'),

  // On a desk of a team alone.
  bind('team', 'setAside', 'G Z'),
  bind('team', 'doAnyway', 'D'),
  bind('team', 'letBe', 'L'),
];

/** A plus that joins two keys, and is not one itself. */
const BETWEEN_KEYS = /\+(?!$)/;

/** The keys of a command as the screen shows them beside its name: those of its first binding. */
export function keysOf(id: CommandId): ReadonlyArray<string> {
  const first = KEYMAP.find((binding) => binding.id === id)?.keys[0] ?? '';
  return first === '' ? [] : first.split(first.includes(' ') ? ' ' : BETWEEN_KEYS);
}

/** The letter after G that opens a view. */
export function viewLetter(view: QueueView): string {
  return keysOf(`go:${view}`)[1] ?? '';
}
