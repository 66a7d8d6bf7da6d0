import { entryOf } from '../../shared/lang/entryOf.ts';
import { useStart } from '../desk/startStore.ts';
import { type CommandId, KEYMAP, type KeyGroup, keysOf, SAVED_PLACES } from '../keyboard/keymap.ts';
import { spoken } from '../language/languageStore.ts';

export interface SheetRow {
  readonly id: CommandId;
  readonly name: string;
  readonly keys: ReadonlyArray<string>;
  /** From the first key to the second, not one or the other. */
  readonly isRange: boolean;
}

export interface SheetGroup {
  readonly id: KeyGroup;
  readonly name: string;
  readonly rows: ReadonlyArray<SheetRow>;
}

const GROUPS: ReadonlyArray<KeyGroup> = ['move', 'case', 'goTo', 'write', 'window'];
/** A desk of its own has no keys for a team. */
const IN_A_TEAM: ReadonlyArray<KeyGroup> = [...GROUPS, 'team'];

/** Commands that belong together take one row of the sheet; the first one stands for all. */
const TOGETHER: ReadonlyArray<ReadonlyArray<CommandId>> = [
  ['next', 'previous'],
  ['severity1', 'severity2', 'severity3', 'severity4'],
  SAVED_PLACES.map((place) => `saved${place}` as const),
  ['first', 'last'],
  ['pageDown', 'pageUp'],
  ['markNext', 'markPrevious'],
  ['rail', 'details'],
  ['zoomIn', 'zoomOut'],
];

/** Gives the sheet of keys, made from the one table that the keys themselves follow. */
export function sheetGroups(): ReadonlyArray<SheetGroup> {
  const words = spoken();
  const isInTeam = useStart.getState().start?.team != null;
  return (isInTeam ? IN_A_TEAM : GROUPS).map((id) => ({
    id,
    name: words.shortcuts.group[id],
    rows: KEYMAP.filter((binding) => binding.group === id).flatMap((binding) => rowOf(binding.id)),
  }));
}

function rowOf(id: CommandId): ReadonlyArray<SheetRow> {
  const words = spoken();
  const together = TOGETHER.find((ids) => ids.includes(id));
  if (together === undefined) return [{ id, name: words.keys[id], keys: keysOf(id), isRange: false }];
  if (together[0] !== id) return [];
  const isRange = together.length > 2;
  const ends = isRange ? [id, together.at(-1) ?? id] : together;
  const name = entryOf(words.shortcuts.joined, id) ?? words.keys[id];
  return [{ id, name, keys: ends.flatMap(keysOf), isRange }];
}
