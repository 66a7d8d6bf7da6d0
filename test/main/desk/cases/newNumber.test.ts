import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incoming, openedLine } from '../../../support/givenEvents.ts';
import { opensCase, openTestDesk } from '../../../support/memoryDesk.ts';

const AT = '2026-03-06T20:00:00Z';

/** Numbers as files bring them: small, long, with zeros in front, or none at all. */
const brought = fc.oneof(
  fc.integer({ min: 9_990, max: 10_020 }).map(String),
  fc.constantFrom('99999999999999', '999999999999', '999999999998', '9007199254740993', '0010001', 'C-1'),
  fc.bigInt({ min: 0n, max: 10n ** 16n }).map(String),
);

/** Opens so many cases on a desk that knows these numbers. */
function opened(numbers: ReadonlyArray<string>, count: number): ReadonlyArray<string> {
  const { desk } = openTestDesk();
  const events = numbers.map((number) => incoming(openedLine({ case: number, at: AT })));
  expect(desk.appendEvents(events, { source: 'import' }).ok).toBe(true);
  return Array.from({ length: count }, () => opensCase(desk));
}

describe('the number of a new case', () => {
  it('follows the greatest', () => {
    expect(opened(['10040', '10030'], 2)).toEqual(['10041', '10042']);
    expect(opened([], 1)).toEqual(['10001']);
  });

  it('does not count on what is longer than any number of ours', () => {
    expect(opened(['99999999999999', '10040'], 3)).toEqual(['10041', '10042', '10043']);
  });

  it('is a free one where the numbers are at their end', () => {
    expect(opened(['999999999999'], 2)).toEqual(['10001', '10002']);
    expect(opened(['999999999999', '10001', '10002', '10004'], 3)).toEqual(['10003', '10005', '10006']);
  });

  it('is never one that is taken, whatever was imported', () => {
    fc.assert(
      fc.property(fc.uniqueArray(brought, { maxLength: 12 }), (numbers) => {
        const made = opened(numbers, 4);
        expect(new Set([...numbers, ...made]).size).toBe(numbers.length + made.length);
        for (const number of made) expect(number).toMatch(/^\d{5,12}$/);
      }),
      { numRuns: 60 },
    );
  });
});
