import { expect, it } from 'vitest';
import { earliest } from '../../../shared/lang/earliest.ts';

it.each([
  [[3, 1, 2], 1],
  [[null, 5, null], 5],
  [[0, -1], -1],
  [[null, null], null],
  [[], null],
])('of %j the earliest is %j', (instants, first) => {
  expect(earliest(instants)).toBe(first);
});
