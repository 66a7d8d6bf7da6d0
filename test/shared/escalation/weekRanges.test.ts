import { expect, it } from 'vitest';
import { BUSINESS_WEEK, ROUND_THE_CLOCK_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { weekRanges } from '../../../shared/escalation/weekRanges.ts';

const DAY: readonly [string, string] = ['08:00', '17:00'];
const HALF: readonly [string, string] = ['08:00', '12:00'];

it('puts days in a row with the same hours together', () => {
  expect(weekRanges(BUSINESS_WEEK)).toEqual([{ first: 'mon', last: 'fri', hours: [DAY] }]);
  expect(weekRanges(ROUND_THE_CLOCK_WEEK)).toMatchObject([{ first: 'mon', last: 'sun' }]);
});

it('parts days with other hours, and those that a closed day parts', () => {
  expect(weekRanges(weekOf({ mon: [DAY], tue: [DAY], thu: [DAY], fri: [HALF] }))).toEqual([
    { first: 'mon', last: 'tue', hours: [DAY] },
    { first: 'thu', last: 'thu', hours: [DAY] },
    { first: 'fri', last: 'fri', hours: [HALF] },
  ]);
});

it('has nothing to say of a week that is closed', () => {
  expect(weekRanges(weekOf({}))).toEqual([]);
});
