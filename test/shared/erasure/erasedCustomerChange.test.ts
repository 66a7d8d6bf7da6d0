import { describe, expect, it } from 'vitest';
import { type CustomerChange, isCustomerChange } from '../../../shared/customer/customerChange.ts';
import { erasedCustomerChange } from '../../../shared/erasure/erasedCustomerChange.ts';
import { onlyLoses } from '../../../shared/erasure/onlyLoses.ts';
import { contact, donaulicht } from '../../support/deciding.ts';

const setAside: CustomerChange = {
  type: 'set-aside',
  customer: 'donaulicht',
  step: 's1',
  change: { type: 'set-contact', contact: { ...contact, name: 'Ines Falk' } },
  changeId: 'c1',
  seen: contact,
  theirs: { ...contact, name: 'Ines Berg' },
  why: 'changed-since',
  meanwhile: ['t1'],
};

describe('a line of the log of customers, without words and names', () => {
  it('tells of what was set aside that it was and why, and nothing of whom', () => {
    const erased = erasedCustomerChange(setAside);
    expect(JSON.stringify(erased)).not.toMatch(/Ines|Falk|Berg|@/);
    expect(erased).toMatchObject({ why: 'changed-since', step: 's1', changeId: 'c1' });
    expect(isCustomerChange(erased)).toBe(true);
    expect(onlyLoses(setAside, erased)).toBe(true);
  });

  it('is that of each change, and leaves a settlement as it is', () => {
    const settled: CustomerChange = { type: 'settled', customer: 'donaulicht', setAside: 'a', how: 'done' };
    expect(erasedCustomerChange(settled)).toBe(settled);
    const card = erasedCustomerChange({ type: 'set-organization', organization: donaulicht });
    expect(JSON.stringify(card)).not.toContain(donaulicht.name);
  });
});
