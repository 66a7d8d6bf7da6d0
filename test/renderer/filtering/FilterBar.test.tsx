import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useFrameCommands } from '../../../renderer/frame/useFrameCommands.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { CaseQueue } from '../../../renderer/screens/CaseQueue.tsx';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';

configure({ asyncUtilTimeout: 10_000 });

const ROWS = [
  aRow('1001', { severity: 1, title: 'Nobody can log in', owner: 'LN' }),
  aRow('1002', { severity: 2, title: 'Calls are cut off', owner: 'MK' }),
  aRow('1003', { severity: 2, title: 'Calls are silent', owner: null }),
];

beforeEach(() => {
  giveRoom(600);
  // What is fetched while the window is idle is not asked for here.
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function QueueWithKeys() {
  useKeys();
  useFrameCommands();
  return <CaseQueue />;
}

/** The list of three cases with its filter shown by its key. */
async function givenFilter() {
  const desk = givenQueue(ROWS);
  await act(() => Promise.all([useQueue.getState().show('open'), useCounts.getState().read()]));
  render(<QueueWithKeys />);
  const user = userEvent.setup();
  await user.keyboard('f');
  return { ...desk, user };
}

const titles = (): ReadonlyArray<string> =>
  ROWS.map(({ title }) => title).filter((title) => screen.queryByText(title) !== null);

describe('the filter of the list', () => {
  it('opens by F, and what is typed narrows the list to the words', async () => {
    const { user } = await givenFilter();
    await user.keyboard('calls are');
    await screen.findByRole('heading', { name: /All open\s*2/ });
    expect(titles()).toEqual(['Calls are cut off', 'Calls are silent']);
  });

  it('narrows by severities, each a switch that says whether it is on', async () => {
    const { user } = await givenFilter();
    const critical = screen.getByRole('button', { name: 'Severity 1' });
    await user.click(critical);
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Nobody can log in']);
    expect(critical.getAttribute('aria-pressed')).toBe('true');
    await user.click(critical);
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(3);
    expect(critical.getAttribute('aria-pressed')).toBe('false');
  });

  it('narrows by an owner, or to what nobody has, and takes the choice back', async () => {
    const { user } = await givenFilter();
    await user.click(screen.getByRole('button', { name: 'Owner' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'MK' }));
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are cut off']);
    await user.click(screen.getByRole('button', { name: 'Owner MK' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'nobody' }));
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are silent']);
  });

  it('says which part to drop where nothing matches, and drops it', async () => {
    const { user } = await givenFilter();
    await user.click(screen.getByRole('button', { name: 'Severity 1' }));
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('calls');
    await screen.findByRole('heading', { name: 'No case matches' });
    await user.click(await screen.findByRole('button', { name: 'Drop the severity' }));
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are cut off', 'Calls are silent']);
  });

  it('is closed with all that it narrowed by', async () => {
    const { user } = await givenFilter();
    await user.keyboard('silent');
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are silent']);
    await user.click(screen.getByRole('button', { name: 'Close the filter' }));
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(3);
    expect(screen.queryByRole('search')).toBeNull();
  });
});
