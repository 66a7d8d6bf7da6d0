import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useStart } from '../../../renderer/desk/startStore.ts';
import { useClockDoubt } from '../../../renderer/moves/clockDoubtStore.ts';
import { RulesBanners } from '../../../renderer/moves/RulesBanners.tsx';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { UnreadableCase } from '../../../shared/interchange/unreadableCase.ts';
import { NOW, openWindow, user } from '../support/openWindow.ts';

const OLYMPUS: UnreadableCase = {
  case: '48301',
  fault: { field: 'customer.zone', problem: 'bad-value', expected: 'zone', found: '"Mars/Olympus"' },
};

async function givenUnreadable(...unreadable: UnreadableCase[]): Promise<void> {
  await openWindow({});
  useStart.setState(({ start }) => ({ start: start && { ...start, unreadable } }));
  render(<RulesBanners />);
}

describe('cases that this version cannot read', () => {
  it('one is named above the window, with the reason and with what to do', async () => {
    await givenUnreadable(OLYMPUS);
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('Case 48301 cannot be read: The field "customer.zone" must be a time zone');
    expect(said).toContain('Install the newest version to see it.');
  });

  it('several are named by their numbers', async () => {
    await givenUnreadable(
      OLYMPUS,
      ...['1', '2', '3', '4', '5'].map((number) => ({ ...OLYMPUS, case: number })),
    );
    expect(screen.getByRole('status').textContent).toContain(
      '6 cases cannot be read: 48301, 1, 2, 3, 4 and 1 more. Their events are kept',
    );
  });
});

describe('a clock that may be far ahead', () => {
  it('is asked about above the window as long as cases wait for it', async () => {
    const asked = await openWindow({ 'clock.trust': () => null });
    useClockDoubt.setState({ doubt: { now: NOW, last: NOW - 30 * DAY, cases: 2 } });
    render(<RulesBanners />);
    expect(screen.getByRole('status').textContent).toContain(
      '7 Dec 2026 09:14, 30 days after the last event',
    );
    expect(screen.getByRole('status').textContent).toContain('2 proposed cases wait');
    await user.click(screen.getByRole('button', { name: 'The clock is right' }));
    expect(asked).toContainEqual({ channel: 'clock.trust', request: {} });
    expect(screen.queryByRole('status')).toBeNull();
  });
});
