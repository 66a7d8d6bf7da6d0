import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { aQueue, deed, happens } from '../../support/aQueue.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';

describe('the projection', () => {
  it('that grew event by event equals the one made anew from the log', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const { desk, clock } = openTestDesk();
        const numbers = aQueue(desk);
        for (const each of deeds) {
          clock.pass(each.hours * HOUR);
          happens(desk, each, numbers, clock());
        }
        expect(desk.check().problems).toEqual([]);
        desk.close();
      }),
      { numRuns: 40 },
    );
  });

  it('reports how far its making is', () => {
    const { desk } = openTestDesk();
    opensCase(desk);
    opensCase(desk);
    const heard: number[] = [];
    desk.rebuild(({ done, of }) => heard.push(done, of));
    expect(heard).toEqual([0, 2, 2, 2]);
  });
});
