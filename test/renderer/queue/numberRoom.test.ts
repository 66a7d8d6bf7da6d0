import { describe, expect, it } from 'vitest';
import { numberRoom } from '../../../renderer/queue/numberRoom.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';

const pageOf = (...numbers: string[]) =>
  new Map([[0, numbers.map((number) => ({ case: number }) as QueueRow)]]);

describe('the room for the numbers of cases', () => {
  it('is that of five digits, also for shorter ones and an empty list', () => {
    expect(numberRoom(pageOf())).toBe(numberRoom(pageOf('48291')));
    expect(numberRoom(pageOf('7'))).toBe(numberRoom(pageOf('48291')));
  });

  it('grows with numbers of other systems, up to a limit', () => {
    const imported = numberRoom(pageOf('48291', 'INC0000341'));
    expect(imported).toBeGreaterThan(numberRoom(pageOf('48291')));
    expect(numberRoom(pageOf('INC0000341'.repeat(20)))).toBeLessThan(2 * imported);
  });
});
