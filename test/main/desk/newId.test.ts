import { describe, expect, it } from 'vitest';
import { createIds } from '../../../main/desk/newId.ts';

describe('a new id', () => {
  it('is a UUID of version 7 that starts with its time', () => {
    const id = createIds(() => 0x0123_4567_89ab)();
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts after the ones before it, whatever the clock does', () => {
    let now = 1_700_000_000_000;
    const newId = createIds(() => now);
    const ids = Array.from({ length: 20_000 }, (_, index) => {
      if (index % 5_000 === 4_999) now -= 60_000;
      return newId();
    });
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
