import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { attainedOf, attainment } from '../../../shared/review/attainment.ts';
import { caseFacts } from '../../../shared/review/facts/caseFacts.ts';
import { countFact, createFactCounter, type FactCounts } from '../../../shared/review/facts/factCount.ts';
import type { ReviewFact } from '../../../shared/review/facts/reviewFact.ts';
import { type DateRange, weeksOf } from '../../../shared/review/reviewWeeks.ts';
import { USUAL_LEAD } from '../../../shared/review/usualLead.ts';
import { at, fold } from '../../support/aCase.ts';
import { anyHistory } from '../../support/aHistory.ts';

const ZONE = 'Europe/Vienna';
const ALL: DateRange = { from: '2026-10-01', to: '2028-12-31' };

const factsOf = (events: ReadonlyArray<CaseEvent>): ReadonlyArray<ReviewFact> =>
  caseFacts(fold(events), events, 'office');

function counted(facts: ReadonlyArray<ReviewFact>, range: DateRange, now: number): FactCounts {
  const counter = createFactCounter();
  for (const fact of facts) countFact(counter, fact, weeksOf(range, ZONE), now);
  return counter.counts();
}

const sums = ({ targets, channels, closings, reopenings }: FactCounts) => {
  const { attained, missed, open } = attainedOf(targets);
  const total = (counts: ReadonlyArray<{ readonly count: number }>) =>
    counts.reduce((sum, { count }) => sum + count, 0);
  return [attained, missed, open, total(channels), total(closings), total(reopenings)];
};

const anyNow = fc.integer({ min: at('2026-10-20T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
const histories = fc.array(anyHistory, { maxLength: 6 });

describe('attainment', () => {
  it('has each deadline once: attained, missed and open are all', () => {
    fc.assert(
      fc.property(histories, anyNow, (lives, now) => {
        const facts = lives.flatMap(factsOf);
        const clocks = facts.filter(
          ({ kind, objective }) =>
            objective === 'deadline' && ['response', 'restoration', 'rca'].includes(kind),
        );
        const charts = attainment(counted(facts, ALL, now).targets, weeksOf(ALL, ZONE), USUAL_LEAD.goals);
        for (const { attained, missed, open, all, weeks } of charts) {
          expect(attained + missed + open).toBe(all);
          expect(weeks.reduce((sum, week) => sum + week.all, 0)).toBe(all);
        }
        expect(charts.reduce((sum, { all }) => sum + all, 0)).toBe(clocks.length);
      }),
    );
  });

  it('of two adjacent ranges adds up to that of both', () => {
    fc.assert(
      fc.property(histories, anyNow, fc.integer({ min: 1, max: 300 }), (lives, now, day) => {
        const facts = lives.flatMap(factsOf);
        const cut = at('2026-10-01T12:00:00Z') + day * DAY;
        const dateOf = (t: number): string => new Date(t).toISOString().slice(0, 10);
        const before = sums(counted(facts, { ...ALL, to: dateOf(cut) }, now));
        const after = sums(counted(facts, { ...ALL, from: dateOf(cut + DAY) }, now));
        expect(before.map((sum, place) => sum + (after[place] ?? 0))).toEqual(sums(counted(facts, ALL, now)));
      }),
    );
  });

  it('counts a response at its due instant as attained, and one a millisecond later as missed', () => {
    const opening = opens();
    const due = opening.at + HOUR;
    const responded = (t: number) => [opening, { ...opening, type: 'responded', at: t } as CaseEvent];
    const response = (t: number) => sums(counted(factsOf(responded(t)), ALL, due + DAY)).slice(0, 3);
    // The restoration has another day.
    expect(response(due)).toEqual([1, 0, 1]);
    expect(response(due + 1)).toEqual([0, 1, 1]);
  });

  it('counts a target that is due now as open, and as missed a millisecond later', () => {
    const opening = opens();
    const standing = (now: number) => sums(counted(factsOf([opening]), ALL, now)).slice(0, 3);
    expect(standing(opening.at + HOUR)).toEqual([0, 0, 2]);
    expect(standing(opening.at + HOUR + 1)).toEqual([0, 1, 1]);
  });

  it('puts what was met into the week of its stop, and what was missed into the week of its due instant', () => {
    const opening = opens();
    const late = [opening, { ...opening, type: 'responded', at: opening.at + 8 * DAY } as CaseEvent];
    const weekOf = (events: ReadonlyArray<CaseEvent>) =>
      factsOf(events).find(({ kind }) => kind === 'response')?.at;
    expect(weekOf(late)).toBe(opening.at + HOUR);
    expect(weekOf([opening, { ...opening, type: 'responded', at: opening.at + 60 } as CaseEvent])).toBe(
      opening.at + 60,
    );
  });

  it('leaves mean objectives out: one case neither meets nor misses them', () => {
    const opening = { ...opens(), edition: 'means' };
    const charts = attainment(
      counted(factsOf([opening]), ALL, opening.at).targets,
      weeksOf(ALL, ZONE),
      USUAL_LEAD.goals,
    );
    expect(charts.map(({ clock }) => clock)).toEqual(['response']);
  });

  it('without a decided target has no share, and falls short of no goal', () => {
    expect(attainedOf([{ standing: 'open', count: 3 }])).toMatchObject({ all: 3, share: null });
  });
});

/** Severity 2, Monday morning: an hour to respond, two business days to restore. */
function opens(): Extract<CaseEvent, { type: 'opened' }> {
  return {
    type: 'opened',
    case: '48247',
    at: at('2026-11-02T09:00:00+01:00'),
    by: 'LN',
    severity: 2,
    priority: 2,
    title: 'Half of call recordings missing',
    customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone: 'Europe/Vienna' },
    edition: 'targets',
  };
}
