import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ContactBox } from '../../../../renderer/drafting/customer/ContactBox.tsx';
import type { DraftForm } from '../../../../renderer/drafting/form/draftForm.ts';
import type { DraftPlace } from '../../../../renderer/drafting/form/draftWiring.ts';
import type { ContactCard } from '../../../../shared/ipc/organizationChannels.ts';
import { targetsEdition } from '../../../../shared/policy/builtInEditions.ts';
import { openWindow, user } from '../../support/openWindow.ts';
import { aContact, someTerms, wholeForm } from '../support/aDraft.ts';

const MANY = 5000;
const CUSTOMER = { customer: wholeForm.customer };

function contacts(count: number): ReadonlyArray<ContactCard> {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const card = aContact(`c${number}`, { kind: 'active', since: 0 });
    const name = number === 4321 ? 'Rui Matos' : `Ana Person${number}`;
    const email = `p${number}@faro.example`;
    return { ...card, number, of: count, contact: { ...card.contact, name, email } };
  });
}

function placeOf(listed: ReadonlyArray<ContactCard> | null): DraftPlace {
  const terms = listed === null ? null : someTerms(listed);
  return { terms, unknown: false, calendar: null, edition: targetsEdition, city: 'Lisbon' };
}

/** The field in a form; a click chooses the customer, as its own field does. */
function FormWithContact({
  given,
  listed,
}: {
  given: Partial<DraftForm>;
  listed: ReadonlyArray<ContactCard>;
}) {
  const [form, setForm] = useState<DraftForm>({ ...wholeForm, contact: '', ...given });
  const [place] = useState(() => placeOf(listed));
  const change = (changes: Partial<DraftForm>) => setForm((last) => ({ ...last, ...changes }));
  return (
    <>
      <ContactBox
        form={form}
        errors={new Map()}
        place={form.customer === '' ? placeOf(null) : place}
        change={change}
        onLeave={() => undefined}
      />
      <button type="button" onClick={() => change(CUSTOMER)}>
        choose the customer
      </button>
      <output>{form.contact}</output>
    </>
  );
}

async function field(listed: ReadonlyArray<ContactCard>, given: Partial<DraftForm> = CUSTOMER) {
  await openWindow({});
  render(<FormWithContact given={given} listed={listed} />);
  return screen.getByRole<HTMLInputElement>('combobox', { name: 'Designated contact' });
}

const chosen = () => screen.getAllByRole('status', { hidden: true }).find((one) => one.tagName === 'OUTPUT');
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('the contact of a draft', () => {
  it('is one of the first hundred of 5,000, which says how many more there are', async () => {
    await user.click(await field(contacts(MANY)));
    expect(options().length).toBe(100);
    expect(screen.getByText(/^4\D?900 more\./)).toBeTruthy();
  });

  it('is found by name: Enter takes the best match, and the field shows it by its number', async () => {
    const input = await field(contacts(MANY));
    await user.type(input, 'rui');
    expect(options()).toEqual([expect.stringContaining('Contact 4321, active')]);
    await user.keyboard('{Enter}');
    expect(chosen()?.textContent).toBe('c4321');
    expect(input.value).toBe('Contact 4321, active');
  });

  it('is found by address, in place of the one who was chosen', async () => {
    const input = await field(contacts(MANY), { ...CUSTOMER, contact: 'c1' });
    expect(input.value).toBe('Contact 1, active');
    await user.click(input);
    await user.keyboard('p77@faro');
    await user.keyboard('{Enter}');
    expect(chosen()?.textContent).toBe('c77');
  });

  it('stays by Escape, and when nobody has what was typed', async () => {
    const input = await field(contacts(3), { ...CUSTOMER, contact: 'c2' });
    await user.tab();
    await user.keyboard('{Escape}');
    expect(chosen()?.textContent).toBe('c2');
    await user.click(input);
    await user.keyboard('zzzz');
    expect(await screen.findByText('No contact of this name or address')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(chosen()?.textContent).toBe('c2');
    expect(input.value).toBe('Contact 2, active');
  });

  it('is chosen beforehand, when the customer is, where only one may open a case', async () => {
    await field(contacts(1), { customer: '' });
    await user.click(screen.getByText('choose the customer'));
    expect(chosen()?.textContent).toBe('c1');
  });

  it('is not chosen by a look at a draft that was kept without one', async () => {
    await field(contacts(1));
    expect(chosen()?.textContent).toBe('');
  });
});
