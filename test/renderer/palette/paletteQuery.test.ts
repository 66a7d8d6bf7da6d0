import { describe, expect, it } from 'vitest';
import { narrowed, readPaletteQuery, widened } from '../../../renderer/palette/paletteQuery.ts';

describe('readPaletteQuery', () => {
  it.each([
    ['esc', null, 'esc'],
    ['>esc', 'command', 'esc'],
    ['# 482', 'case', '482'],
    ['@LN', 'owner', 'LN'],
    [':Europe', 'zone', 'Europe'],
    ['a > b', null, 'a > b'],
  ])('reads %j as %s', (input, kind, text) => {
    expect(readPaletteQuery(input)).toEqual({ kind, text });
  });
});

describe('narrowed', () => {
  it('narrows to the kind of the highlighted entry', () => {
    expect(narrowed('esc', 'case')).toBe('#esc');
  });

  it('narrows to commands when nothing is highlighted', () => {
    expect(narrowed('esc', null)).toBe('>esc');
  });

  it('goes on to the next kind, and from the last one to all', () => {
    expect(narrowed('#esc', 'case')).toBe('@esc');
    expect(narrowed(':esc', 'zone')).toBe('esc');
  });

  it('is undone by widening', () => {
    expect(widened(narrowed('esc', 'owner'))).toBe('esc');
  });
});
