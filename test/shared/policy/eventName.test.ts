import { describe, expect, it } from 'vitest';
import { isEventName } from '../../../shared/policy/eventName.ts';

describe('what names a case, an event or a customer', () => {
  it.each(['C-1', '48247', 'Žižkov 漢字', ' ', 'a'.repeat(200), '👩', '\u202e'])('may be %j', (text) => {
    expect(isEventName(text)).toBe(true);
  });

  it.each(['', 'a'.repeat(201), 'a\u0000b', 'a\nb', '\u009b', '\ud800', 'a\udfff', 7, null])(
    'may not be %j',
    (text) => {
      expect(isEventName(text)).toBe(false);
    },
  );
});
