import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

const second = bracketed(english);

describe('a catalogue in brackets', () => {
  it('changes every string but the tag of the language', () => {
    const same = stringsOf(english).filter(([path, text]) => at(second, path) === text && text !== '');
    expect(same.map(([path]) => path.join('.'))).toEqual(['language']);
  });

  it('makes each string a third longer', () => {
    expect(second.actions.respond).toBe('[Respond~~~]');
  });

  it('changes what a function says, and leaves what it was given', () => {
    expect(second.actions.done.respond('48291')).toBe('[Responded to 48291~~~~~~]');
  });

  it('counts the length of words only once where one string stands within another', () => {
    const date = second.format.date('fri', 4, 12, null);
    expect(date).toBe('[Fri 4 Dec~~~]');
    expect(second.format.timeOnDate(date, '16:40')).toBe('[[Fri 4 Dec~~~] 16:40~~]');
  });
});

type Path = ReadonlyArray<string>;

function stringsOf(part: unknown, path: Path = []): ReadonlyArray<readonly [Path, string]> {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => stringsOf(value, [...path, key]));
}

function at(part: unknown, path: Path): unknown {
  return path.reduce((within, key) => (within as Record<string, unknown>)[key], part);
}
