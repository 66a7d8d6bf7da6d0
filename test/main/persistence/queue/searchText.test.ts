import { describe, expect, it } from 'vitest';
import {
  fromIndexText,
  toIndexText,
  toLikePattern,
  toMatchQuery,
} from '../../../../main/persistence/queue/searchText.ts';

describe('text for the index', () => {
  it('comes back as it was', () => {
    for (const text of ['VPN 障害が発生', 'ネットワーク', 'mañana', '']) {
      expect(fromIndexText(toIndexText(text))).toBe(text);
    }
  });

  it('is asked for word by word, each from its beginning', () => {
    expect(toMatchQuery('print fire')).toBe('"print" * "fire" *');
  });

  it('cannot become a query of its own', () => {
    expect(toMatchQuery('a" OR "b')).toBe('"a""" * "OR" * """b" *');
    expect(toMatchQuery(' -- * ')).toBeNull();
    expect(toMatchQuery('a\u0000b')).toBe('"a" * "b" *');
  });

  it('finds its wildcards as the characters that they are', () => {
    expect(toLikePattern('100%_\\')).toBe('%100\\%\\_\\\\%');
  });

  it('is indexed and asked without compatibility forms', () => {
    expect(toIndexText('ＶＰＮ ﬁx')).toBe('VPN fix');
    expect(toMatchQuery('ＶＰＮ')).toBe('"VPN" *');
    expect(toMatchQuery('ｶﾅ')).toBe(toMatchQuery('カナ'));
  });
});
