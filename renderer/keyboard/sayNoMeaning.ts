import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { reasonNow } from './commandStore.ts';
import { type CommandId, KEYMAP, type KeyGroup } from './keymap.ts';

/** How a list or a page is walked, and left: where there is nothing to walk through, that is seen. */
const SILENT: ReadonlySet<CommandId> = new Set([
  'next',
  'previous',
  'open',
  'peek',
  'first',
  'last',
  'pageDown',
  'pageUp',
  'markNext',
  'markPrevious',
  'back',
]);

/** A key that means nothing where it was pressed does nothing, and says so; false for one that needs no words. */
export function sayNoMeaning(id: CommandId): boolean {
  if (SILENT.has(id) || isOfOthers(id)) return false;
  const { keys, shortcuts } = spoken();
  const general = isOnCase(id) ? shortcuts.notHere(keys[id]) : shortcuts.noMeaning(keys[id]);
  useToast.getState().warn(reasonNow(id) ?? general);
  return true;
}

/** Says of the key of an action on a case that it is not for a dialog; nothing of any other key. */
export function sayNotInDialog(id: CommandId): void {
  if (!isOnCase(id)) return;
  const { keys, shortcuts } = spoken();
  useToast.getState().warn(shortcuts.notInDialog(keys[id]));
}

/** Says of a key that it was pressed before what it is for was on the screen. */
export function sayTooEarly(id: CommandId): void {
  const { keys, shortcuts } = spoken();
  useToast.getState().warn(isOnCase(id) ? shortcuts.caseTooEarly(keys[id]) : shortcuts.tooEarly(keys[id]));
}

/** A desk of its own has no keys for a team. */
function isOfOthers(id: CommandId): boolean {
  return groupOf(id) === 'team' && useStart.getState().start?.team == null;
}

function isOnCase(id: CommandId): boolean {
  return groupOf(id) === 'case';
}

function groupOf(id: CommandId): KeyGroup | undefined {
  return KEYMAP.find((binding) => binding.id === id)?.group;
}
