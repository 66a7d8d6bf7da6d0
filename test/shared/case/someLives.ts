import fc from 'fast-check';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent, Opened } from '../../../shared/case/events/caseEvent.ts';
import type { Life } from '../../../shared/case/events/life.ts';
import { nextLife, OPENED } from '../../../shared/case/events/life.ts';
import type { Happening } from './newYorkWeek.ts';
import { opened } from './newYorkWeek.ts';

const rank = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);

/** Anything that can happen to a case after its opening. */
export const someHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: rank.map((severity) => ({ type: 'severity-set', severity, reason: '-' }) as const),
  },
  { weight: 3, arbitrary: fc.boolean().map((impact) => ({ type: 'reopened', impact }) as const) },
  fc.constantFrom<Happening>(
    { type: 'responded' },
    { type: 'awaiting-customer' },
    { type: 'customer-replied' },
    { type: 'restored' },
    { type: 'resolution-proposed' },
    { type: 'issue-reported' },
    { type: 'closed' },
    { type: 'rca-delivered', complete: true },
    { type: 'rca-delivered', complete: false },
    { type: 'note', text: 'Called.', nextStep: 'Wait for logs' },
    { type: 'closure-notice', text: 'Soon.' },
    { type: 'contact-reachable', reachable: false },
    { type: 'status-update', explanation: 'A trunk failed.', initialRca: 'Power.' },
    { type: 'owner-set', owner: 'bo' },
    { type: 'escalated', level: 'L2', reason: 'reproduced' },
  ),
  rank.map((priority) => ({ type: 'priority-set', priority }) as const),
);

const gap = fc.oneof(
  fc.constantFrom(0, 1, 10 * MINUTE, HOUR, 9 * HOUR),
  fc.integer({ min: 0, max: 90 * HOUR }),
);

const opening: fc.Arbitrary<Opened> = fc
  .record({
    severity: rank,
    edition: fc.constantFrom('targets', 'means'),
    zone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'),
    hours: fc.integer({ min: 0, max: 24 * 400 }),
  })
  .map(({ severity, edition, zone, hours }) => {
    const first = opened();
    return {
      ...first,
      severity,
      edition,
      at: first.at + hours * HOUR,
      customer: { ...first.customer, zone },
    };
  });

/** Events of one case in a possible order, each with an id, by when they took effect. */
export const someLife: fc.Arbitrary<ReadonlyArray<CaseEvent>> = fc
  .tuple(opening, fc.array(fc.tuple(gap, someHappening), { maxLength: 25 }))
  .map(([first, rest]) => {
    const events: CaseEvent[] = [{ ...first, id: 'e0' }];
    let life: Life = OPENED;
    let at = first.at;
    for (const [wait, happening] of rest) {
      at += wait;
      const event = { case: first.case, id: `e${events.length}`, at, by: 'bo', ...happening } as CaseEvent;
      const next = nextLife(life, event);
      if (next === null) continue;
      life = next;
      events.push(event);
    }
    return events;
  });
