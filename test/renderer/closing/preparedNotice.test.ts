import { expect, it } from 'vitest';
import { preparedNotice } from '../../../renderer/closing/preparedNotice.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

const TOKYO = { id: 'HOSHI', name: '星川フーズ', zone: 'Asia/Tokyo', city: 'Tokyo' };

/** A case that awaits its customer since the desk was opened: Saturday 7 March 2026, 06:45 in Tokyo. */
function awaiting(contact: 'known' | 'unknown') {
  const { desk, clock } = openTestDesk();
  const caseNumber = opensCase(desk, { customer: TOKYO, title: '画面が固まる' });
  does(desk, { type: 'await-customer', case: caseNumber });
  const detail = desk.readCase(caseNumber);
  if (!detail.ok) throw new Error('The case is there.');
  return preparedNotice(contact === 'known' ? detail.value : { ...detail.value, contact: null }, clock());
}

it('addresses the contact who opened the case, in the time of their site', () => {
  const text = awaiting('known');
  expect(text).toMatch(/^Robin Alder,\n/);
  expect(text).toContain('“画面が固まる”, since Sat 7 Mar 06:45 in Tokyo.');
});

it('addresses the customer where no contact is on record', () => {
  expect(awaiting('unknown')).toMatch(/^星川フーズ,\n/);
});

it('says from when the case may be closed: after three business days of the customer', () => {
  expect(awaiting('known')).toContain('may be closed from Wed 11 Mar 17:00 in Tokyo on');
});
