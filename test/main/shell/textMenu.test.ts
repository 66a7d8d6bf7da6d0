import { expect, it } from 'vitest';
import { type ClickedText, textMenu } from '../../../main/shell/textMenu.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

const { shell } = bracketed(english);
const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canSelectAll: true,
  canDelete: true,
  canEditRichly: false,
};

function menuOf(given: Partial<ClickedText>) {
  const acts: string[] = [];
  const text = {
    isEditable: true,
    selectionText: '',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags,
  };
  const items = textMenu({ ...text, ...given }, shell, {
    replace: (word) => acts.push(`replace by ${word}`),
    learn: (word) => acts.push(`learn ${word}`),
  }).filter(({ type }) => type !== 'separator');
  return { items, acts };
}

it('in a field cuts, copies, pastes and selects, as far as that can be done', () => {
  const { items } = menuOf({});
  expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
    ['undo', false],
    ['redo', false],
    ['cut', true],
    ['copy', true],
    ['paste', true],
    ['selectAll', true],
  ]);
  expect(items.filter(({ label = '' }) => !label.startsWith('['))).toEqual([]);
});

it('offers what a misspelled word may mean, and to take it as a word', () => {
  const { items, acts } = menuOf({
    misspelledWord: 'recieve',
    dictionarySuggestions: ['receive', 'relieve'],
  });
  for (const item of items.slice(0, 3)) item.click?.({} as never, undefined, {} as never);
  expect(acts).toEqual(['replace by receive', 'replace by relieve', 'learn recieve']);
  expect(menuOf({ misspelledWord: 'xqzt' }).items[0]).toMatchObject({ enabled: false });
});

it('copies selected text outside of a field, and is not there without any', () => {
  expect(menuOf({ isEditable: false, selectionText: 'INC0000341' }).items.map(({ role }) => role)).toEqual([
    'copy',
  ]);
  expect(menuOf({ isEditable: false, selectionText: ' ' }).items).toEqual([]);
});
