import { describe, expect, it } from 'vitest';
import { bestMatches } from '../../../shared/finding/bestMatches.ts';

const found = (items: ReadonlyArray<string>, query: string) => bestMatches(items, query, (item) => [item]);

describe('the best match', () => {
  it('comes first: the whole, a beginning, a word, initials, then the inside', () => {
    const places = ['Stylish', 'Europe/Lisbon', 'Lis', 'Lisbon', 'Long Island Sound'];
    expect(found(places, 'lis')).toEqual(['Lis', 'Lisbon', 'Europe/Lisbon', 'Long Island Sound', 'Stylish']);
  });

  it('is all for nothing typed, in the order given', () => {
    expect(found(['b', 'a'], ' ')).toEqual(['b', 'a']);
  });

  it('may have its words in different texts, the first of which counts most', () => {
    const cities = [
      ['Porto', 'Portugal'],
      ['Lisbon', 'Portugal'],
      ['Portland', 'United States'],
    ] as const;
    const names = (query: string) => bestMatches(cities, query, (texts) => texts).map(([name]) => name);
    expect(names('portugal lis')).toEqual(['Lisbon']);
    expect(names('port')).toEqual(['Porto', 'Portland', 'Lisbon']);
  });

  it('is found by the initials of its words', () => {
    expect(found(['Change severity', 'Escalate', 'Copy the link'], 'cs')).toEqual(['Change severity']);
    expect(found(['Change severity', 'Escalate', 'Copy the link'], 'ctl')).toEqual(['Copy the link']);
  });

  it.each(['esclate', 'escalete', 'ecsalate', 'escallate'])(
    'is found with a slip of the keys: %s',
    (typed) => {
      expect(found(['Assign', 'Escalate', 'Note'], typed)).toEqual(['Escalate']);
    },
  );

  it('takes no slip where something has just what was typed, nor in a short word', () => {
    expect(found(['Note', 'Notice', 'Node'], 'note')).toEqual(['Note']);
    expect(found(['Web', 'Wed'], 'wec')).toEqual([]);
  });
});
