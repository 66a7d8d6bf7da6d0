import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueueKey } from '../../../shared/queue/queueOrder.ts';
import { compareCases, nextDue, numberKey, queueKey } from '../../../shared/queue/queueOrder.ts';
import { at, happens, opened, stateOf } from '../case/newYorkWeek.ts';

const key = (said: Partial<QueueKey>): QueueKey => ({
  severity: 2,
  nextDue: 1000,
  priority: 3,
  openedAt: 0,
  number: numberKey('C-1'),
  ...said,
});

const someNumber = fc
  .array(
    fc.oneof(
      fc.constantFrom('C', '-', 'a', ' ', '/', ':', '~', 'é', '日'),
      fc.nat(1200).map(String),
      fc.constantFrom('0', '00', '007'),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));

const someKey: fc.Arbitrary<QueueKey> = fc.record({
  severity: fc.constantFrom(1, 2, 3, 4),
  nextDue: fc.option(fc.integer({ min: 0, max: 3 })),
  priority: fc.constantFrom(1, 2, 3, 4),
  openedAt: fc.integer({ min: 0, max: 2 }),
  number: someNumber.map(numberKey),
});

/** The order of case numbers as the policy says it: run by run, runs of digits as numbers. */
function naturalCompare(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  const differing = left.findIndex((run, i) => compareRuns(run, right[i]) !== 0);
  return differing < 0 ? left.length - right.length : compareRuns(left[differing], right[differing]);
}

function runsOf(caseNumber: string): ReadonlyArray<string> {
  return caseNumber.match(/\d+|\D/g) ?? [];
}

function compareRuns(a = '', b = ''): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b);
  return areNumbers ? Number(BigInt(a) - BigInt(b)) : Number(a > b) - Number(a < b);
}

describe('the order of the queue (policy §4)', () => {
  it('goes by severity, happens due, happens priority, happens opening, happens number', () => {
    const ordered = [
      key({ severity: 1, nextDue: null, priority: 4 }),
      key({ nextDue: 1, priority: 4 }),
      key({ nextDue: 2, priority: 1, openedAt: 9 }),
      key({ nextDue: 2, priority: 2, openedAt: 8 }),
      key({ nextDue: 2, priority: 2, openedAt: 9, number: numberKey('C-9') }),
      key({ nextDue: 2, priority: 2, openedAt: 9, number: numberKey('C-10') }),
      key({ nextDue: null, priority: 1 }),
      key({ severity: 3 }),
    ];
    expect(ordered.toReversed().sort(compareCases)).toEqual(ordered);
  });

  it('takes the earliest due instant of the clocks that are not stopped', () => {
    const open = stateOf([opened()]);
    expect(nextDue(open.clocks)).toBe(at('Tue 11:00'));
    const responded = stateOf([opened(), happens('Tue 10:30', { type: 'responded' })]);
    expect(nextDue(responded.clocks)).toBe(at('Thu 10:00'));
    const done = stateOf([opened({ severity: 4 }), happens('Tue 10:30', { type: 'closed' })]);
    expect(nextDue(done.clocks)).toBeNull();
  });

  it('places a case by its state alone', () => {
    const placed = { severity: 2, nextDue: at('Tue 11:00'), priority: 3, openedAt: at('Tue 10:00') };
    expect(queueKey(stateOf([opened()]))).toEqual({ ...placed, number: numberKey('C-1') });
  });

  it('is total: antisymmetric, transitive, and equal only to itself', () => {
    fc.assert(
      fc.property(someKey, someKey, someKey, (a, b, c) => {
        expect(Math.sign(compareCases(a, b))).toBe(-Math.sign(compareCases(b, a)) + 0);
        if (compareCases(a, b) <= 0 && compareCases(b, c) <= 0)
          expect(compareCases(a, c)).toBeLessThanOrEqual(0);
        if (compareCases(a, b) === 0) expect(a).toEqual(b);
      }),
    );
  });

  it.each([
    ['C-9', 'C-10'],
    ['C-1', 'C-1a'],
    ['C-99999999999999999999', 'C-100000000000000000000'],
    ['C-7', 'C-07'],
    ['C-07', 'C-8'],
    ['C-1-2', 'C-1-10'],
    ['C-1', 'C1'],
  ])('puts %s before %s', (first, second) => {
    expect(numberKey(first) < numberKey(second)).toBe(true);
  });

  it('compares numbers naturally by plain comparison of their keys, and tells all apart', () => {
    fc.assert(
      fc.property(someNumber, someNumber, (a, b) => {
        const [x, y] = [numberKey(a), numberKey(b)];
        const natural = Math.sign(naturalCompare(a, b));
        if (natural !== 0) expect(Number(x > y) - Number(x < y)).toBe(natural);
        expect(x === y).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });
});
