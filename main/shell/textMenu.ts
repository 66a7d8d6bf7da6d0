import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** What was clicked, as far as its menu depends on it. */
export type ClickedText = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>;

export interface SpellingActs {
  readonly replace: (word: string) => void;
  readonly learn: (word: string) => void;
}

/** Gives the menu of a right click on text: spelling and editing in a field, copying of what is selected; else none. */
export function textMenu(
  text: ClickedText,
  words: Catalogue['shell'],
  acts: SpellingActs,
): ReadonlyArray<MenuItemConstructorOptions> {
  const { item } = words.menu;
  if (!text.isEditable) {
    return text.selectionText.trim() === '' ? [] : [{ role: 'copy', label: item.copy }];
  }
  const { canUndo, canRedo, canCut, canCopy, canPaste, canSelectAll } = text.editFlags;
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...spellingItems(text, words, acts),
    { role: 'undo', label: item.undo, enabled: canUndo },
    { role: 'redo', label: item.redo, enabled: canRedo },
    line,
    { role: 'cut', label: item.cut, enabled: canCut },
    { role: 'copy', label: item.copy, enabled: canCopy },
    { role: 'paste', label: item.paste, enabled: canPaste },
    line,
    { role: 'selectAll', label: item.selectAll, enabled: canSelectAll },
  ];
}

function spellingItems(
  { misspelledWord, dictionarySuggestions }: ClickedText,
  { spelling }: Catalogue['shell'],
  { replace, learn }: SpellingActs,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return [];
  const suggested = dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }));
  return [
    ...(suggested.length > 0 ? suggested : [{ label: spelling.none, enabled: false }]),
    { label: spelling.learn(misspelledWord), click: () => learn(misspelledWord) },
    { type: 'separator' },
  ];
}
