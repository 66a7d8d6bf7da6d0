import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ReviewRequest } from '../../../shared/review/reviewRequest.ts';
import { aQueue, type Deed, deed, happens } from '../../support/aQueue.ts';
import { anAsker, unwatched } from '../../support/aReview.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

const RANGE = { from: '2026-02-23', to: '2026-04-12' };

async function reviewed(desk: Desk, request: Partial<ReviewRequest> = {}): Promise<Review> {
  const answer = await desk.review({ horizon: 'week', range: RANGE, ...request }, anAsker, unwatched);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.review;
}

describe('a replay of the log', () => {
  it('as of now is the review of now, for any team, customer and life of the cases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
        const { desk, clock } = openTestDesk();
        const numbers = aQueue(desk);
        for (const each of deeds) {
          clock.pass(each.hours * HOUR);
          happens(desk, each, numbers, clock());
        }
        for (const scope of [{}, { team: 'Care' }, { customer: 'ACME' }]) {
          const now = await reviewed(desk, scope);
          expect(await reviewed(desk, { ...scope, asOf: clock() })).toEqual(now);
        }
        desk.close();
      }),
      { numRuns: 30 },
    );
  });

  it('as of a past instant is the review of then, whatever came after it', async () => {
    const { desk, clock } = openTestDesk();
    const numbers = aQueue(desk);
    const steps: ReadonlyArray<Deed> = [
      { type: 'assign', pick: 0, hours: 1 },
      { type: 'respond', pick: 1, hours: 2 },
      { type: 'restore', pick: 1, hours: 5 },
      { type: 'change-severity', pick: 2, hours: 1 },
    ];
    for (const each of steps) {
      clock.pass(each.hours * HOUR);
      happens(desk, each, numbers, clock());
    }
    const then = clock();
    const before = await reviewed(desk);
    for (const each of [...steps, { type: 'close', pick: 3, hours: 90 } as const]) {
      clock.pass(each.hours * HOUR);
      happens(desk, each, numbers, clock());
    }
    opensCase(desk);
    expect(await reviewed(desk)).not.toEqual(before);
    expect(await reviewed(desk, { asOf: then })).toEqual(before);
    desk.close();
  });

  it('counts a case that carries the RCA of another under its own severity', async () => {
    const { desk, clock } = openTestDesk();
    const number = opensCase(desk, { severity: 1 });
    for (const type of ['respond', 'restore', 'propose-resolution'] as const) {
      clock.pass(HOUR);
      does(desk, { type, case: number } as CaseCommand);
    }
    const now = await reviewed(desk);
    // The outage waits for its closing, without a clock; the case that carries its RCA is of severity 3 as that one says.
    const all = now.heat.rows.map((row) => row.all);
    expect(now.heat.rows.map(({ cells }) => cells.reduce((sum, { cases }) => sum + cases, 0))).toEqual(all);
    expect(now.heat.rows.flatMap(({ cells }) => cells).every(({ cases }) => cases >= 0)).toBe(true);
    expect(now.heat.all).toBe(2);
    expect(await reviewed(desk, { asOf: clock() })).toEqual(now);
    desk.close();
  });

  it('before the first case finds none', async () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk);
    expect((await reviewed(desk, { asOf: clock() - DAY })).heat.all).toBe(0);
    desk.close();
  });

  it('can be called off, and tells how far it is', async () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk);
    const heard: number[] = [];
    const watch = {
      tell: ({ done }: { readonly done: number }) => heard.push(done),
      isCancelled: () => true,
    };
    const answer = await desk.review({ horizon: 'hours', asOf: clock() }, anAsker, watch);
    expect(answer).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(heard).toEqual([0]);
    desk.close();
  });
});
