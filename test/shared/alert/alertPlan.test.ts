import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertPlan } from '../../../shared/alert/alertPlan.ts';
import { alertKey } from '../../../shared/alert/alertThreshold.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { at, calendarOf, editionOf, fold, opened } from '../../support/aCase.ts';
import { anyHistory } from '../../support/aHistory.ts';

const base = { case: '48247', by: 'AS' };
const vienna = (text: string) => at(`${text}+01:00`);

function planOf(...events: ReadonlyArray<CaseEvent>) {
  const state = fold(events);
  const edition = editionOf(state.opening.edition) ?? targetsEdition;
  return alertPlan(state, { edition, calendar: calendarOf(state.opening) });
}

const told = (...events: ReadonlyArray<CaseEvent>) =>
  planOf(...events).map(({ clock, threshold, at: t }) => `${clock} ${threshold} ${formatInstant(t)}`);

describe('thresholds of a case (policy §8)', () => {
  it('severity 1: on opening, at 50 % and 80 %, and the first instant that is late', () => {
    expect(told(opened({ severity: 1 }))).toEqual([
      'case opened 2026-12-04T15:40:00.000Z',
      'response half 2026-12-04T15:45:00.000Z',
      'response four-fifths 2026-12-04T15:48:00.000Z',
      'response breach 2026-12-04T15:50:00.001Z',
      'restoration half 2026-12-04T17:40:00.000Z',
      'restoration four-fifths 2026-12-04T18:52:00.000Z',
      'restoration breach 2026-12-04T19:40:00.001Z',
    ]);
  });

  it('an opening of severity 1 is no news to who opened it, its deadlines are', () => {
    const state = fold([opened({ severity: 1 })]);
    const edition = editionOf(state.opening.edition) ?? targetsEdition;
    const context = { edition, calendar: calendarOf(state.opening) };
    const thresholdsFor = (self: string) =>
      alertPlan(state, { ...context, self }).map(({ threshold }) => threshold);
    expect(thresholdsFor('KT')).toContain('opened');
    expect(thresholdsFor(state.opening.by)).not.toContain('opened');
    expect(thresholdsFor(state.opening.by)).toContain('breach');
  });

  it('only a breach of severity 1 repeats, every five minutes', () => {
    const repeated = planOf(opened({ severity: 1 })).filter(
      ({ repeatEveryMs }) => repeatEveryMs !== undefined,
    );
    expect(repeated.map(({ threshold, repeatEveryMs }) => [threshold, repeatEveryMs])).toEqual([
      ['breach', 5 * MINUTE],
      ['breach', 5 * MINUTE],
    ]);
    expect(planOf(opened()).every(({ repeatEveryMs }) => repeatEveryMs === undefined)).toBe(true);
  });

  it('severity 2: at the warning fraction, a point in business time, and at breach', () => {
    expect(told(opened())).toEqual([
      'response warning 2026-12-07T07:25:00.000Z',
      'response breach 2026-12-07T07:40:00.001Z',
      'restoration warning 2026-12-09T11:10:00.000Z',
      'restoration breach 2026-12-09T15:40:00.001Z',
    ]);
  });

  it('severity 4: at breach', () => {
    expect(told(opened({ severity: 4 }))).toEqual(['response breach 2026-12-07T15:40:00.001Z']);
  });

  it('a mean is passed, never breached', () => {
    const thresholds = planOf(opened({ severity: 1, edition: 'means' }))
      .filter(({ clock }) => clock === 'restoration')
      .map(({ threshold, repeatEveryMs }) => [threshold, repeatEveryMs]);
    expect(thresholds).toEqual([
      ['half', undefined],
      ['four-fifths', undefined],
      ['over-mean', undefined],
    ]);
  });

  it('a proposal: RCA one business day before and at due, the closure one business day before', () => {
    const proposed: CaseEvent = { ...base, type: 'resolution-proposed', at: vienna('2026-12-07T09:00:00') };
    const responded: CaseEvent = { ...base, type: 'responded', at: vienna('2026-12-07T08:10:00') };
    expect(told(opened(), responded, proposed)).toEqual([
      'closure closes-soon 2026-12-11T07:00:00.000Z',
      'rca day-before 2026-12-14T08:00:00.000Z',
      'rca due 2026-12-15T08:00:00.000Z',
    ]);
  });

  it('silence: when the advance notice is due, unless it was given', () => {
    const responded: CaseEvent = { ...base, type: 'responded', at: vienna('2026-12-07T08:10:00') };
    const restored: CaseEvent = { ...base, type: 'restored', at: vienna('2026-12-07T08:20:00') };
    const awaiting: CaseEvent = { ...base, type: 'awaiting-customer', at: vienna('2026-12-07T09:00:00') };
    const notice: CaseEvent = {
      ...base,
      type: 'closure-notice',
      text: 'x',
      at: vienna('2026-12-09T09:00:00'),
    };
    expect(told(opened(), responded, restored, awaiting)).toEqual([
      'closure notice-due 2026-12-10T08:00:00.000Z',
    ]);
    expect(told(opened(), responded, restored, awaiting, notice)).toEqual([]);
  });

  it('a stopped clock has none', () => {
    const closed: CaseEvent = { ...base, type: 'closed', at: vienna('2026-12-07T08:10:00') };
    const clocks = planOf(opened({ severity: 1 }), closed).map(({ clock }) => clock);
    expect(clocks).not.toContain('response');
    expect(clocks).not.toContain('restoration');
    expect(clocks).not.toContain('case');
  });
});

describe('no alarm for the past (policy §8)', () => {
  const restored: CaseEvent = { ...base, type: 'restored', at: vienna('2026-12-09T14:00:00') };

  it('a reopened clock does not repeat the warning that it passed before it was stopped', () => {
    const reopened: CaseEvent = {
      ...base,
      type: 'reopened',
      impact: true,
      at: vienna('2026-12-14T09:00:00'),
    };
    expect(told(opened(), restored, reopened).filter((one) => one.startsWith('restoration'))).toEqual([
      'restoration breach 2026-12-14T10:40:00.001Z',
    ]);
  });

  it('a clock that was late before it was stopped is not late anew when reopened', () => {
    const late: CaseEvent = { ...restored, at: vienna('2026-12-10T14:00:00') };
    const reopened: CaseEvent = {
      ...base,
      type: 'reopened',
      impact: true,
      at: vienna('2026-12-14T09:00:00'),
    };
    expect(told(opened(), late, reopened).filter((one) => one.startsWith('restoration'))).toEqual([]);
  });

  it('a raise is told when it happens, and its thresholds lie within the new leg', () => {
    const c = vienna('2026-12-07T09:00:00');
    const raised: CaseEvent = { ...base, type: 'severity-set', severity: 1, reason: 'worse', at: c };
    const plan = planOf(opened(), { ...base, type: 'responded', at: vienna('2026-12-07T08:10:00') }, raised);
    expect(plan[0]).toMatchObject({ clock: 'case', threshold: 'raised', at: c, severity: 1 });
    expect(plan.every(({ at: t }) => t >= c)).toBe(true);
  });
});

describe('every plan of every case', () => {
  it('has each key once, in order of time', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const plan = planOf(...events);
        const keys = plan.map((alert) => alertKey('48247', alert));
        expect(new Set(keys).size).toBe(keys.length);
        expect(plan.map(({ at: t }) => t)).toEqual(plan.map(({ at: t }) => t).toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
