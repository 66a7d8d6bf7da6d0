import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { severityEffect } from '../../../../shared/case/fold/severityEffect.ts';
import { targetsEdition } from '../../../../shared/policy/builtInEditions.ts';
import type { Edition } from '../../../../shared/policy/edition.ts';
import type { Severity } from '../../../../shared/policy/severity.ts';
import { at, context, fold, opened } from '../../../support/aCase.ts';

const monday = at('2026-12-07T09:00:00+01:00');
const effectOf = (severity: Severity, now = monday, ...events: ReadonlyArray<CaseEvent>) =>
  Object.fromEntries(
    severityEffect([opened(), ...events], severity, now, context).map((effect) => [effect.clock, effect]),
  );

describe('the effect of a change of severity, before it is made (policy §4)', () => {
  it('shows each clock as it stands and as the case would fold', () => {
    const change = {
      type: 'severity-set',
      case: '48247',
      at: monday,
      by: '',
      severity: 3,
      reason: '',
    } as const;
    const effect = effectOf(3);
    for (const clock of ['response', 'restoration', 'rca'] as const) {
      expect(effect[clock]?.before).toEqual(fold([opened()]).clocks[clock]);
      expect(effect[clock]?.after).toEqual(fold([opened(), change]).clocks[clock]);
    }
  });

  it('tells a deadline that is late already from one that the change makes late', () => {
    const halfPastTen = at('2026-12-07T10:30:00+01:00');
    const medium = opened({ severity: 3, at: at('2026-12-07T09:00:00+01:00') });
    const late = (severity: Severity, edition: Edition, now: number) =>
      severityEffect([medium], severity, now, { ...context, edition: () => edition })[0]?.late;
    // Raised, a response is due an hour from then, or when it was: it is not late by that.
    expect(late(2, targetsEdition, halfPastTen)).toBeNull();
    // An edition may count from the opening instead: the hour is over.
    expect(late(2, { ...targetsEdition, raiseFrom: 'open' }, halfPastTen)).toBe('at-once');
    expect(late(2, targetsEdition, at('2026-12-07T11:30:00+01:00'))).toBe('already');
  });

  it('never calls a mean late', () => {
    const means = opened({ severity: 1, edition: 'means', at: at('2026-12-01T08:00:00+01:00') });
    expect(severityEffect([means], 2, monday, context)[1]?.late).toBeNull();
  });
});
