import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HolidayRenewals } from '../../../renderer/customers/HolidayRenewals.tsx';
import { useRenewals } from '../../../renderer/customers/renewalStore.ts';
import { NOW, openWindow, user } from '../support/openWindow.ts';

const renewal = {
  country: 'AT',
  tables: '3.37.0',
  years: [
    {
      year: 2027,
      gone: [{ date: '2027-12-08', name: 'Mariä Empfängnis' }],
      added: [{ date: '2027-12-24', name: 'Heiligabend', part: ['13:00', '24:00'] }],
    },
  ],
} as const;
const moved = {
  case: '48247',
  title: 'Half of call recordings missing',
  severity: 2,
  zone: 'Europe/Vienna',
  clock: 'restoration',
  before: NOW,
  after: NOW + 86_400_000,
} as const;

beforeEach(() => useRenewals.setState({ renewals: [renewal] }));

async function givenDesk() {
  const asked = await openWindow({
    'organization.preview': () => [moved],
    'organization.command': () => null,
    'organization.renewals': () => [],
  });
  return (channel: string) => asked.filter((one) => one.channel === channel).map(({ request }) => request);
}

describe('public holidays that the tables see otherwise than what is stored', () => {
  it('are named with their country, each day and what it would move', async () => {
    await givenDesk();
    render(<HolidayRenewals />);
    expect(screen.getByText(/changed for Austria: 2 days/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look at them' }));
    expect(screen.getByText('Heiligabend from 13:00, closed now')).toBeTruthy();
    expect(screen.getByText('Mariä Empfängnis, closed no more')).toBeTruthy();
    expect((await screen.findByRole('status')).textContent).toMatch(/^1 deadline would move.*48247/);
  });

  it.each([
    ['take the tables', true],
    ['keep what is stored', false],
  ])('are decided by a person: %s', async (choice, take) => {
    const asked = await givenDesk();
    render(<HolidayRenewals />);
    await user.click(screen.getByRole('button', { name: 'Look at them' }));
    await user.click(screen.getByRole('radio', { name: choice }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await vi.waitFor(() =>
      expect(asked('organization.command')).toEqual([
        { command: { type: 'renew-holidays', country: 'AT', tables: '3.37.0', take } },
      ]),
    );
    await vi.waitFor(() => expect(screen.queryByText(/changed for Austria/)).toBeNull());
  });

  it('of another country are not told with a customer', async () => {
    await givenDesk();
    render(<HolidayRenewals country="DE" />);
    expect(screen.queryByText(/changed for/)).toBeNull();
  });
});
