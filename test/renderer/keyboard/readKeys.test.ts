import { describe, expect, it } from 'vitest';
import { KEYMAP, keysOf, viewLetter } from '../../../renderer/keyboard/keymap.ts';
import { type PressPlace, readKeys } from '../../../renderer/keyboard/readKeys.ts';
import { keyWords } from '../../../shared/messages/en/keys.ts';
import { QUEUE_VIEWS } from '../../../shared/queue/queueView.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>>;

const list: PressPlace = { inField: false, singleKeys: true, lead: null };

function press(key: string, held: Held = {}, place: Partial<PressPlace> = {}) {
  const press = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
  const meaning = readKeys(press, { ...list, ...place });
  return meaning.kind === 'command' ? meaning.id : meaning.kind;
}

describe('a key press', () => {
  it('means what the one table says', () => {
    expect(press('j')).toBe('next');
    expect(press('ArrowDown')).toBe('next');
    expect(press(' ')).toBe('peek');
    expect(press('Backspace', { shiftKey: true })).toBe('clearFilter');
    expect(press('?', { shiftKey: true })).toBe('shortcuts');
    expect(press('L', { ctrlKey: true, shiftKey: true })).toBe('theme');
  });

  it('takes the command key of a Mac for Ctrl', () => {
    expect(press('k', { metaKey: true })).toBe('palette');
  });

  it('can be the first of a pair, whose second key then means a view', () => {
    expect(press('g')).toBe('lead');
    expect(press('a', {}, { lead: 'G' })).toBe('go:open');
    expect(press('a')).toBe('assign');
  });

  it('does its own thing and is extended by the next: number, title, link', () => {
    expect(press('.')).toBe('copyNumber');
    expect(press('.', {}, { lead: '.' })).toBe('copyTitle');
    expect(press('.', {}, { lead: '. .' })).toBe('copyLink');
  });

  it('counts Shift with a letter only where the map says so', () => {
    expect(press('A', { shiftKey: true })).toBe('take');
    expect(press('J', { shiftKey: true })).toBe('next');
  });

  it('means itself when it completes no pair', () => {
    expect(press('j', {}, { lead: 'G' })).toBe('next');
  });

  it('belongs to the field that has the focus, except what no field needs', () => {
    expect(press('n', {}, { inField: true })).toBe('nothing');
    expect(press('z', { ctrlKey: true }, { inField: true })).toBe('nothing');
    expect(press('k', { ctrlKey: true }, { inField: true })).toBe('palette');
    expect(press('Escape', {}, { inField: true })).toBe('back');
  });

  it('does nothing alone when single keys are off; arrows and Ctrl still work', () => {
    const off = { singleKeys: false };
    expect(press('r', {}, off)).toBe('nothing');
    expect(press('g', {}, off)).toBe('nothing');
    expect(press('ArrowDown', {}, off)).toBe('next');
    expect(press('k', { ctrlKey: true }, off)).toBe('palette');
  });

  it('does not confuse a letter with the same letter beside Alt', () => {
    expect(press('r', { altKey: true })).toBe('nothing');
  });
});

describe('the table of keys', () => {
  it('gives no key two meanings', () => {
    const keys = KEYMAP.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a name for each command', () => {
    for (const { id } of KEYMAP) expect(keyWords[id]).not.toBe('');
  });

  it('opens every view of the rail by G and a letter of its own', () => {
    const letters = QUEUE_VIEWS.map(viewLetter);
    expect(letters).toEqual(['M', 'A', 'S', 'B', 'W', 'P', 'R', 'D', 'C']);
  });

  it('shows the keys of a command one cap each', () => {
    expect(keysOf('theme')).toEqual(['Ctrl', 'Shift', 'L']);
    expect(keysOf('go:open')).toEqual(['G', 'A']);
  });
});
