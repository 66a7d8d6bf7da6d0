import type { QueueView } from '../../shared/queue/queueView.ts';

/** Where a key means something: on any screen, in the list, in the list and on the case alike. */
export type KeyScope = 'anywhere' | 'queue' | 'case' | 'draft';

export type KeyGroup = 'move' | 'case' | 'goTo' | 'write' | 'window';

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
  | 'copyNumber'
  | 'copyTitle'
  | 'copyLink'
  | 'mark'
  | 'copyMarkdown'
  | 'saveCalendar'
  | 'whatIf'
  | 'phoneNumbers'
  | 'why'
  | 'automaticEvents'
  | 'intake'
  | `go:${QueueView}`
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
  | 'shortcuts'
  | 'back';

export interface KeyBinding {
  readonly id: CommandId;
  /** Each entry works by itself: `J`, `Ctrl+K`, `Shift+Backspace`, or keys one after the other: `G A`. */
  readonly keys: ReadonlyArray<string>;
  readonly scope: KeyScope;
  readonly group: KeyGroup;
}

const bind = (
  group: KeyGroup,
  scope: KeyScope,
  id: CommandId,
  ...keys: ReadonlyArray<string>
): KeyBinding => ({ id, keys, scope, group });

/** Every key of the window, in the order of the shortcuts sheet (design §6). */
export const KEYMAP: ReadonlyArray<KeyBinding> = [
  bind('move', 'anywhere', 'next', 'J', 'ArrowDown'),
  bind('move', 'anywhere', 'previous', 'K', 'ArrowUp'),
  bind('move', 'queue', 'open', 'Enter'),
  bind('move', 'queue', 'peek', 'Space'),
  bind('move', 'queue', 'severity1', '1'),
  bind('move', 'queue', 'severity2', '2'),
  bind('move', 'queue', 'severity3', '3'),
  bind('move', 'queue', 'severity4', '4'),
  bind('move', 'queue', 'first', 'Home'),
  bind('move', 'queue', 'last', 'End'),
  bind('move', 'queue', 'pageDown', 'PageDown'),
  bind('move', 'queue', 'pageUp', 'PageUp'),
  bind('move', 'queue', 'filter', 'F'),
  bind('move', 'queue', 'clearFilter', 'Shift+Backspace'),
  bind('move', 'anywhere', 'rail', '['),
  bind('move', 'anywhere', 'details', ']'),

  bind('case', 'case', 'respond', 'R'),
  bind('case', 'case', 'restore', 'T'),
  bind('case', 'case', 'proposeResolution', 'P'),
  bind('case', 'case', 'changeSeverity', 'V'),
  bind('case', 'case', 'escalate', 'E'),
  bind('case', 'case', 'note', 'N'),
  bind('case', 'case', 'assign', 'A'),
  bind('case', 'case', 'take', 'Shift+A'),
  bind('case', 'case', 'copyNumber', '.'),
  bind('case', 'case', 'copyTitle', '. .'),
  bind('case', 'case', 'copyLink', '. . .'),
  bind('case', 'case', 'mark', 'X'),
  bind('case', 'case', 'copyMarkdown', 'Alt+M'),
  bind('case', 'case', 'phoneNumbers', 'Alt+P'),
  bind('case', 'case', 'why', 'W'),
  bind('case', 'case', 'automaticEvents', 'H'),
  bind('case', 'case', 'intake', 'I'),

  bind('goTo', 'anywhere', 'go:mine', 'G M'),
  bind('goTo', 'anywhere', 'go:open', 'G A'),
  bind('goTo', 'anywhere', 'go:breaching-soon', 'G S'),
  bind('goTo', 'anywhere', 'go:breached', 'G B'),
  bind('goTo', 'anywhere', 'go:awaiting-customer', 'G W'),
  bind('goTo', 'anywhere', 'go:resolution-proposed', 'G P'),
  bind('goTo', 'anywhere', 'go:rca-due', 'G R'),
  bind('goTo', 'anywhere', 'go:drafts', 'G D'),
  bind('goTo', 'anywhere', 'go:closed', 'G C'),
  bind('goTo', 'anywhere', 'organizations', 'G O'),
  bind('goTo', 'anywhere', 'review', 'G L'),

  bind('write', 'anywhere', 'newDraft', 'C'),
  bind('write', 'draft', 'send', 'Ctrl+Enter'),
  bind('write', 'draft', 'nextError', 'F8'),
  bind('write', 'draft', 'splitDraft', 'Alt+S'),
  bind('write', 'anywhere', 'undo', 'Ctrl+Z'),
  bind('write', 'anywhere', 'export', 'Ctrl+E'),
  bind('write', 'anywhere', 'saveCalendar', 'Alt+C'),
  bind('write', 'anywhere', 'whatIf', 'Alt+W'),

  bind('window', 'anywhere', 'palette', 'Ctrl+K'),
  bind('window', 'anywhere', 'alerts', 'B'),
  bind('window', 'anywhere', 'settings', 'Ctrl+,'),
  bind('window', 'anywhere', 'theme', 'Ctrl+Shift+L'),
  bind('window', 'anywhere', 'shortcuts', '?'),
  bind('window', 'anywhere', 'back', 'Escape'),
];

/** The keys of a command as the screen shows them beside its name: those of its first binding. */
export function keysOf(id: CommandId): ReadonlyArray<string> {
  const first = KEYMAP.find((binding) => binding.id === id)?.keys[0] ?? '';
  return first === '' ? [] : first.split(first.includes(' ') ? ' ' : '+');
}

/** The letter after G that opens a view. */
export function viewLetter(view: QueueView): string {
  return keysOf(`go:${view}`)[1] ?? '';
}
