import { expect, it } from 'vitest';
import { entryOf } from '../../../shared/lang/entryOf.ts';

it.each([
  ['phone', 'Phone'],
  ['fax', undefined],
  ['constructor', undefined],
])('the entry of a table under %s is %s', (name, entry) => {
  expect(entryOf({ phone: 'Phone' }, name)).toBe(entry);
});
