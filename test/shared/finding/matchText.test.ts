import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, passageParts } from '../../../shared/finding/matchText.ts';

const marked = (text: string, query: string): string | null => {
  const match = matchText(text, query);
  return match === null
    ? null
    : match.parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
};

describe('matchText', () => {
  it('marks the first letters of a word', () => {
    expect(marked('Escalate 48291', 'esc')).toBe('[Esc]alate 48291');
  });

  it('prefers the beginning of a word to the inside of an earlier one', () => {
    expect(marked('Describe, then escalate', 'esc')).toBe('Describe, then [esc]alate');
  });

  it('finds what stands inside a word when no word begins with it', () => {
    expect(marked('Describe', 'esc')).toBe('D[esc]ribe');
  });

  it('ranks the beginning of the text before the beginning of a word before the inside', () => {
    const ranks = ['Escalate', 'Copy the escalation', 'Describe'].map((text) => matchText(text, 'esc')?.rank);
    expect(ranks).toEqual([1, 2, 4]);
  });

  it('needs every word of the query', () => {
    expect(marked('Copy the escalation e-mail', 'mail copy')).toBe('[Copy] the escalation e-[mail]');
    expect(marked('Copy the escalation e-mail', 'copy fax')).toBeNull();
  });

  it('looks past accents and case', () => {
    expect(marked('São Paulo', 'sao p')).toBe('[São] [P]aulo');
  });

  it('looks past width and compatibility forms, and marks them as they are written', () => {
    expect(marked('ＶＰＮ fails', 'vpn')).toBe('[ＶＰＮ] fails');
    expect(marked('ﾈｯﾄﾜｰｸ障害', 'ネットワーク')).toBe('[ﾈｯﾄﾜｰｸ]障害');
    expect(marked('ｶﾞｽ', 'ガ')).toBe('[ｶﾞ]ｽ');
    expect(marked('㈱Kobe', '株')).toBe('[㈱]Kobe');
  });

  it('matches all for an empty query, and marks nothing', () => {
    expect(marked('Filter', '  ')).toBe('Filter');
  });

  it('never loses or doubles a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
        const parts = matchText(text, query)?.parts ?? [{ text }];
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});

describe('passageParts', () => {
  it('marks what stands between the isolates', () => {
    expect(passageParts('note: \u2068esc\u2069alated')).toEqual([
      { text: 'note: ', marked: false },
      { text: 'esc', marked: true },
      { text: 'alated', marked: false },
    ]);
  });
});
