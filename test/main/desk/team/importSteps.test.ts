import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BroughtEvent } from '../../../../main/desk/team/importedEvents.ts';
import { importSteps } from '../../../../main/desk/team/importSteps.ts';
import type { NamedEvent } from '../../../../shared/team/step.ts';

/** Events of cases of which each may follow an earlier one; some lines are long. */
const imported = fc
  .array(
    fc.record({
      events: fc.integer({ min: 1, max: 700 }),
      follows: fc.option(fc.nat(5)),
      bytes: fc.constantFrom(50, 50, 5_000),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((cases) => cases.flatMap(({ events, follows, bytes }, n) => caseOf(n, events, follows, bytes)))
  .map((events) => events.map((event, place): BroughtEvent => ({ ...event, place })));

function caseOf(
  n: number,
  count: number,
  follows: number | null,
  bytes: number,
): ReadonlyArray<Omit<BroughtEvent, 'place'>> {
  return Array.from({ length: count }, (_, place) => ({
    event: {
      id: `${n}-${place}`,
      case: String(n),
      type: place === 0 ? 'opened' : 'note',
      ...(place === 0 && follows !== null && follows < n ? { follows: String(follows) } : {}),
    } as unknown as NamedEvent,
    body: 'x'.repeat(bytes),
  }));
}

const idsOf = (events: ReadonlyArray<BroughtEvent>): ReadonlyArray<string> =>
  events.map(({ event }) => event.id);

describe('the steps of an import', () => {
  it('hold each event once, those of a case in their order', () => {
    fc.assert(
      fc.property(imported, (events) => {
        const sent = importSteps(events).flat();
        expect(idsOf(sent).toSorted()).toEqual(idsOf(events).toSorted());
        for (const number of new Set(events.map(({ event }) => event.case))) {
          const ofCase = (all: ReadonlyArray<BroughtEvent>) =>
            idsOf(all.filter(({ event }) => event.case === number));
          expect(ofCase(sent)).toEqual(ofCase(events));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are each small enough to be pushed', () => {
    fc.assert(
      fc.property(imported, (events) => {
        for (const step of importSteps(events)) {
          expect(step.length).toBeLessThanOrEqual(500);
          expect(step.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(500_000);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('open cases that name each other in one step, so that a taken number is found before anything stands on it', () => {
    fc.assert(
      fc.property(imported, (events) => {
        const steps = importSteps(events);
        const opening = (number: string): number =>
          steps.findIndex((step) =>
            step.some(({ event }) => event.type === 'opened' && event.case === number),
          );
        for (const { event } of events) {
          const { follows } = event as { readonly follows?: string };
          if (follows !== undefined) expect(opening(follows)).toBe(opening(event.case));
        }
      }),
      { numRuns: 30 },
    );
  });
});
