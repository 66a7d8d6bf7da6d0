import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { FilterBar } from '../../../renderer/filtering/FilterBar.tsx';
import { tick } from '../../../renderer/now/nowStore.ts';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import type { Answers } from '../support/stubDesk.ts';

beforeEach(() => {
  // On the 1st of December itself that day would be called today.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-07T09:14:22+02:00') });
  tick.catchUp();
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const card = (id: string, name: string) =>
  ({ organization: { id, name }, registered: true }) as unknown as OrganizationCard;

async function givenBar(filter: QueueFilter = {}, answers: Answers = {}) {
  givenQueue([aRow('1001', { owner: 'MK' })], {
    'queue.facets': () => ({ countries: ['AT', 'JP'], channels: ['phone', 'fax'] }),
    'organization.list': ({ text }: { readonly text: string }) =>
      text === 'don' ? [card('donaulicht', 'Donaulicht Versand')] : [],
    ...answers,
  });
  await act(() => useQueue.getState().show('open', filter));
  render(<FilterBar />);
  return userEvent.setup();
}

const filtered = () => useQueue.getState().filter;
const finder = (name: string) => screen.getByRole('combobox', { name });
const chip = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the chips of the filter', () => {
  it('narrow by how the clocks stand, and by priorities', async () => {
    const user = await givenBar();
    await user.click(chip('Clocks'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'breaching soon' }));
    await user.click(chip('Priority'));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'P2' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'P1' }));
    expect(filtered()).toEqual({ clock: 'soon', priorities: [1, 2] });
  });

  it('narrow by state, edition and zone, and take each back', async () => {
    const user = await givenBar();
    const choose = async (chosen: string | RegExp, value: string) => {
      await user.click(chip(chosen));
      await user.click(await screen.findByRole('menuitemradio', { name: value }));
    };
    await choose('State', 'Awaiting customer');
    await choose('Edition', 'Means');
    await choose('Zone', 'Asia');
    expect(filtered()).toEqual({ stage: 'awaiting-customer', edition: 'means', zone: 'Asia' });
    await choose('State Awaiting customer', 'State: any');
    expect(filtered()).toEqual({ edition: 'means', zone: 'Asia' });
  });

  it('name countries and channels as people do, among those that open cases have', async () => {
    const user = await givenBar();
    await user.click(chip('Channel'));
    expect((await screen.findAllByRole('menuitemradio')).map(({ textContent }) => textContent)).toEqual([
      'Channel: any',
      'Phone',
      'fax',
    ]);
    await user.click(screen.getByRole('menuitemradio', { name: 'Phone' }));
    await user.click(finder('Country'));
    await user.type(await screen.findByRole('combobox', { name: 'Find by country' }), 'jap');
    await user.click(await screen.findByRole('option', { name: 'Japan' }));
    expect(filtered()).toEqual({ channel: 'phone', country: 'JP' });
    expect(finder('Country Japan')).toBeDefined();
  });

  it('find a customer by typing', async () => {
    const user = await givenBar();
    await user.click(finder('Customer'));
    await user.type(await screen.findByRole('combobox', { name: 'Find by customer' }), 'don');
    await user.click(await screen.findByRole('option', { name: 'Donaulicht Versand' }));
    expect(filtered()).toEqual({ customer: 'Donaulicht Versand' });
  });

  it('tell two customers of one name apart, and take the choice back', async () => {
    const two = [card('faro-1', 'Faro'), card('faro-2', 'Faro')];
    const user = await givenBar({}, { 'organization.list': () => two });
    await user.click(finder('Customer'));
    const named = await screen.findAllByRole('option', { name: 'Faro' });
    await user.click(named[1] as HTMLElement);
    expect(filtered()).toEqual({ customer: 'faro-2' });
    await user.click(finder('Customer Faro'));
    await user.click(await screen.findByRole('option', { name: 'Customer: any' }));
    expect(filtered()).toEqual({});
  });

  it('take dates on the wall clock of the analyst, and say what is no date', async () => {
    const user = await givenBar();
    await user.click(chip('Opened'));
    const from = await screen.findByRole('textbox', { name: 'From' });
    await user.type(from, 'yesterday{Enter}');
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(filtered()).toEqual({});
    await user.clear(from);
    await user.type(screen.getByRole('textbox', { name: 'To, that day included' }), '2026-12-03');
    await user.type(from, '2026-12-01{Enter}');
    expect(Object.keys(filtered())).toEqual(['openedFrom', 'openedBefore']);
    await user.click(chip('Due before'));
    await user.click(await screen.findByRole('button', { name: 'Within an hour' }));
    expect(Object.keys(filtered())).toEqual(['openedFrom', 'openedBefore', 'dueBefore']);
    await user.click(chip(/^Opened Tue/));
    await user.click(await screen.findByRole('button', { name: 'Opened: any' }));
    expect(Object.keys(filtered())).toEqual(['dueBefore']);
  });

  it('show the one owner of a view that was saved before there could be several', async () => {
    const user = await givenBar({ owner: 'MK' });
    await user.click(chip('Owner MK'));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'nobody' }));
    expect(filtered()).toEqual({ owners: ['MK', ''] });
  });
});
