import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from '../../../shared/policy/severity.ts';
import { PRIORITIES, SEVERITIES } from '../../../shared/policy/severity.ts';
import type { ImpactAnswers } from '../../../shared/severity/impactAnswers.ts';
import { IMPACT_QUESTIONS } from '../../../shared/severity/impactAnswers.ts';
import { suggestSeverity } from '../../../shared/severity/suggestSeverity.ts';

const well: ImpactAnswers = {
  critical: 'yes',
  degraded: 'no',
  noncritical: 'no',
  workaround: 'no',
  question: 'no',
};
const suggested = (answers: ImpactAnswers, priority: Priority | null = null) =>
  suggestSeverity({ ...well, ...answers }, priority)?.severity;

describe('the base of a suggested severity (policy §6)', () => {
  it.each<[string, ImpactAnswers, number]>([
    ['a critical function that cannot be performed, without a workaround', { critical: 'no' }, 1],
    [
      'a critical function that cannot be performed, with a workaround',
      { critical: 'no', workaround: 'yes' },
      2,
    ],
    ['performance that is degraded or severely limited', { degraded: 'yes' }, 2],
    ['something noncritical alone', { noncritical: 'yes' }, 3],
    ['a question or a request', { question: 'yes' }, 4],
    ['nothing that anyone could name', {}, 4],
  ])('of %s', (_impact, answers, severity) => {
    expect(suggested(answers)).toBe(severity);
  });

  it('is that of the gravest answer when several are yes', () => {
    expect(suggested({ degraded: 'yes', noncritical: 'yes', question: 'yes' })).toBe(2);
    expect(suggested({ critical: 'no', degraded: 'yes', noncritical: 'yes', question: 'yes' })).toBe(1);
  });

  it('is not known before anything is answered', () => {
    expect(suggestSeverity({}, 1)).toBeNull();
  });

  it('waits for the answer about a workaround when a critical function is lost', () => {
    expect(suggestSeverity({ critical: 'no', degraded: 'yes', question: 'yes' }, null)).toBeNull();
  });
});

describe("the customer's priority (policy §6)", () => {
  it('raises by one when it is two steps above the base', () => {
    expect(suggested({ noncritical: 'yes', workaround: 'yes' }, 1)).toBe(2);
    expect(suggested({ question: 'yes' }, 1)).toBe(3);
  });

  it('lowers by one when it is two steps below the base', () => {
    expect(suggested({ degraded: 'yes' }, 4)).toBe(3);
  });

  it('does nothing when it is one step away', () => {
    expect(suggested({ degraded: 'yes' }, 1)).toBe(2);
    expect(suggested({ degraded: 'yes' }, 3)).toBe(2);
  });

  it('does not lower a lost critical function without a workaround', () => {
    expect(suggestSeverity({ ...well, critical: 'no' }, 4)).toMatchObject({
      severity: 1,
      weighing: { kind: 'held-at-critical' },
    });
  });
});

const answers = fc.record(
  Object.fromEntries(IMPACT_QUESTIONS.map((question) => [question, fc.constantFrom('yes', 'no')])),
  { requiredKeys: [] },
) as fc.Arbitrary<ImpactAnswers>;
const priorities = fc.option(fc.constantFrom(...PRIORITIES));

describe('whatever is answered (policy §6)', () => {
  it('a workaround never yields severity 1', () => {
    fc.assert(
      fc.property(answers, priorities, (given, priority) => {
        expect(suggestSeverity({ ...given, workaround: 'yes' }, priority)?.severity).not.toBe(1);
      }),
    );
  });

  it('an inoperable critical function without a workaround is severity 1', () => {
    fc.assert(
      fc.property(answers, priorities, (given, priority) => {
        expect(suggestSeverity({ ...given, critical: 'no', workaround: 'no' }, priority)?.severity).toBe(1);
      }),
    );
  });

  it('the priority moves the base by one step at most, towards itself, within 1 to 4', () => {
    fc.assert(
      fc.property(answers, priorities, (given, priority) => {
        const suggestion = suggestSeverity(given, priority);
        if (suggestion === null) return;
        const { severity, base } = suggestion;
        expect(SEVERITIES).toContain(severity);
        expect(Math.abs(severity - base)).toBeLessThanOrEqual(1);
        if (severity !== base) expect(Math.sign(severity - base)).toBe(Math.sign((priority ?? base) - base));
      }),
    );
  });

  it('a priority that is less than two steps away changes nothing', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...PRIORITIES), (given, priority) => {
        const base = suggestSeverity(given, null)?.severity;
        if (base === undefined || Math.abs(priority - base) >= 2) return;
        expect(suggestSeverity(given, priority)?.severity).toBe(base);
      }),
    );
  });
});
