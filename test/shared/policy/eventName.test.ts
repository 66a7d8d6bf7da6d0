import { describe, expect, it } from 'vitest';
import { isEventName, typedName } from '../../../shared/policy/eventName.ts';

describe('what names a case, an event or a customer', () => {
  it.each(['C-1', '48247', 'Žižkov 漢字', 'a'.repeat(200), '👩', 'שלום'])('may be %j', (text) => {
    expect(isEventName(text)).toBe(true);
  });

  it.each(['', 'a'.repeat(201), 'a\u0000b', 'a\nb', '\u009b', '\ud800', 'a\udfff', 7, null])(
    'may not be %j',
    (text) => {
      expect(isEventName(text)).toBe(false);
    },
  );

  it.each([' ', ' 7', '7 ', '\u00a07', '7\u2028', '7\u200e', '\u202e7', 'e\u0301'])(
    'may not be %j, which looks like another',
    (text) => {
      expect(isEventName(text)).toBe(false);
    },
  );

  it('is what a person types, composed and without the blanks around it', () => {
    expect(typedName(' Zoe\u0301 ')).toBe('Zo\u00e9');
  });
});
