import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithPlaces } from '../../../shared/finding/foldText.ts';

describe('a text as a search compares it', () => {
  it.each([
    ['ＶＰＮ', 'vpn'],
    ['ｶﾀｶﾅ', 'カタカナ'],
    ['ｶﾞｽ', 'ガス'],
    ['São Paulo', 'sao paulo'],
    ['MÜLLER', 'muller'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İzmir', 'izmir'],
    ['４８２４７', '48247'],
    ['ﬁrewall', 'firewall'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps the voice marks of kana: ガ is another letter than カ', () => {
    expect(foldText('ガ')).not.toBe(foldText('カ'));
  });

  it('is the same folded once or twice, and letter by letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('ＶＰＮ ｶﾞｽ', 'Straße 12', 'e\u0301té', 'ÅÄÖ', '東京ｶﾌﾞ㈱'), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldWithPlaces(text).text).toBe(foldText(text));
      }),
    );
  });
});
