import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { goToView } from '../../../renderer/cases/goToView.ts';
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

/** As they are read: what was looked for stands in marks of its own. */
const titles = (): ReadonlyArray<string> => {
  const shown = screen.queryAllByRole('row').map((row) => row.textContent ?? '');
  return ROWS.map(({ title }) => title).filter((title) => shown.some((text) => text.includes(title)));
};

describe('the filter of the list', () => {
  it('opens by F, and what is typed narrows the list to the words', async () => {
    const { user } = await givenFilter();
    await user.keyboard('calls are');
    await screen.findByRole('heading', { name: /All open\s*2/ });
    expect(titles()).toEqual(['Calls are cut off', 'Calls are silent']);
  });

  it('narrows by a severity beside the words that were typed since the bar was drawn', async () => {
    const { user } = await givenFilter();
    await user.keyboard('calls are');
    await screen.findByRole('heading', { name: /All open\s*2/ });
    await user.click(screen.getByRole('button', { name: /severity 2/i }));
    expect(useQueue.getState().filter).toEqual({ text: 'calls are', severities: [2] });
  });

  it('says that it narrows the list also while it is hidden', async () => {
    const { user } = await givenFilter();
    await user.keyboard('calls are{Escape}{Escape}');
    await screen.findByRole('heading', { name: /All open\s*2/ });
    expect(screen.queryByRole('search')).toBeNull();
    const button = screen.getByRole('button', { name: 'Filter, 1 part is set' });
    expect(button.textContent).toMatch(/^Filter1/);
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

  it('narrows by several owners, nobody among them, and takes the choice back', async () => {
    const { user } = await givenFilter();
    await user.click(screen.getByRole('button', { name: 'Owner' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'MK' }));
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are cut off']);
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'nobody' }));
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are cut off', 'Calls are silent']);
    await user.click(screen.getByRole('menuitem', { name: 'Owner: any' }));
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(3);
  });

  it.each(['f', '/', '{Control>}f{/Control}'])(
    'is reached by %s, also when it is shown already',
    async (key) => {
      const { user } = await givenFilter();
      act(() => (document.activeElement as HTMLElement).blur());
      await user.keyboard(key);
      expect(document.activeElement).toBe(screen.getByRole('textbox'));
    },
  );

  it.each(['{Enter}', '{ArrowDown}'])('leads into what was found by %s, and marks it there', async (key) => {
    const { user } = await givenFilter();
    await user.keyboard('silent');
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Calls are silent']);
    const mark = await screen.findByText('silent');
    expect(mark.tagName).toBe('MARK');
    await user.keyboard(key);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('row'));
  });

  it('takes the focus only when it is asked for: a saved view keeps it in the list', async () => {
    givenQueue(ROWS);
    render(<QueueWithKeys />);
    await act(async () => goToView('open', { severities: [2] }));
    const field = await screen.findByRole('textbox');
    expect(document.activeElement).not.toBe(field);
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
    expect(screen.queryByRole('button', { name: 'Close the filter' })).toBeNull();
  });
});
