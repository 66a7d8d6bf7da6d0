import { act, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useFrameCommands } from '../../../renderer/frame/useFrameCommands.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useRecent } from '../../../renderer/navigation/recentStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { Palette } from '../../../renderer/palette/Palette.tsx';
import { aDetail } from '../support/aDetail.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { user } from '../support/openWindow.ts';
import type { Answers } from '../support/stubDesk.ts';

const ROWS = [
  aRow('1001', { severity: 1, title: 'Nobody can log in' }),
  aRow('1002', { severity: 2, title: 'Calls are cut off' }),
];

function WindowWithPalette() {
  useKeys();
  useFrameCommands();
  return useScreen(({ overlay }) => overlay?.kind === 'palette') ? <Palette prefix="" /> : null;
}

beforeEach(() => {
  // What is fetched while the window is idle is not asked for here.
  vi.stubGlobal('requestIdleCallback', () => 0);
});

/** The palette over a queue of two cases, opened by its key. */
async function openPalette(answers: Answers = {}) {
  const { asked } = givenQueue(ROWS, {
    ...answers,
    'search.cases': ({ text }: { readonly text: string }) =>
      ROWS.filter(({ title }) => title.toLowerCase().includes(text)).map((row) => ({ row, passage: '' })),
  });
  await act(() => Promise.all([useQueue.getState().show('open'), useCounts.getState().read()]));
  useDetail.setState(useDetail.getInitialState(), true);
  render(<WindowWithPalette />);
  await user.keyboard('{Control>}k{/Control}');
  return { asked, dialog: within(await screen.findByRole('dialog')) };
}

describe('the palette', () => {
  it('opens by Ctrl K with the focus in its field, and goes by Esc', async () => {
    const { dialog } = await openPalette();
    expect(document.activeElement).toBe(dialog.getByRole('combobox'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds a case by its words, and Enter opens it', async () => {
    const { dialog } = await openPalette();
    await user.keyboard('log in');
    await dialog.findByRole('option', { name: /Nobody can log in/ });
    await user.keyboard('{Enter}');
    await expect.poll(() => useScreen.getState().screen).toEqual({ kind: 'case', case: '1001' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says of each action whether it means the case or all that are marked', async () => {
    const { dialog } = await openPalette();
    act(() => useMarks.getState().add(['1001', '1002']));
    await user.type(dialog.getByRole('combobox'), 'note');
    await dialog.findByRole('option', { name: /^Note on 2 cases/ });
    await user.keyboard('{Enter}');
    expect(useScreen.getState().overlay).toEqual({ kind: 'bulk', action: 'note', cases: ['1001', '1002'] });
  });

  it('runs no action on the current case for a number that is nearly that of it', async () => {
    const { dialog } = await openPalette();
    act(() => useDetail.setState({ detail: aDetail({ opening: { case: '48262' } }) }));
    await user.keyboard('note');
    await dialog.findByRole('option', { name: /48262/ });
    await user.clear(dialog.getByRole('combobox'));
    await user.keyboard('48226');
    expect(dialog.queryAllByRole('option')).toEqual([]);
    await user.keyboard('{Enter}');
    expect(useScreen.getState().overlay?.kind).toBe('palette');
  });

  it('runs no action by Enter that a query with a digit alone has found, however it was typed', async () => {
    const { dialog } = await openPalette();
    act(() => useMarks.getState().add(['1001', '1002']));
    await user.type(dialog.getByRole('combobox'), 'note');
    await user.type(dialog.getByRole('combobox'), ' 2');
    await dialog.findByRole('option', { name: /^Note\s+on 2 cases/ });
    await user.keyboard('{Enter}');
    expect(useScreen.getState().overlay?.kind).toBe('palette');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(useScreen.getState().overlay?.kind).toBe('bulk');
  });

  it('begins with the cases and customers that were opened last, which Enter alone does not open', async () => {
    act(() => useRecent.setState({ opened: [{ kind: 'case', id: '1002' }] }));
    onTestFinished(() => useRecent.setState({ opened: [] }));
    const { dialog } = await openPalette({
      'queue.cards': ({ cases }: { readonly cases: ReadonlyArray<string> }) =>
        cases.flatMap((number) => ROWS.filter((row) => row.case === number)),
    });
    const recent = await dialog.findByRole('group', { name: /Opened last/ });
    expect(within(recent).getByRole('option', { name: /1002.*Calls are cut off/ })).toBeDefined();
    await user.keyboard('{Enter}');
    expect(useScreen.getState().screen.kind).toBe('queue');
    await user.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => useScreen.getState().screen).toEqual({ kind: 'case', case: '1002' });
  });

  it('leads to each group of the settings', async () => {
    await openPalette();
    await user.keyboard('quiet hours{Enter}');
    expect(useScreen.getState().overlay).toEqual({ kind: 'settings', group: 'quiet' });
  });

  it('finds a contact by name or address, and Enter opens the page of its customer', async () => {
    const ines = { id: 'c3', name: 'Inês Duarte', email: 'ines@faro.example' };
    const { dialog } = await openPalette({
      'organization.contacts': ({ text }: { readonly text: string }) =>
        text === 'duarte' ? [{ ...ines, customer: 'faro', customerName: 'Faro Marítimo' }] : [],
    });
    await user.keyboard('duarte');
    await dialog.findByRole('option', { name: /Duarte.*Faro Marítimo/ });
    expect(dialog.getByText('Contacts')).toBeTruthy();
    await user.keyboard('{Enter}');
    await expect.poll(() => useScreen.getState().screen).toEqual({ kind: 'organization', customer: 'faro' });
  });

  it('goes to a view by its name', async () => {
    const { dialog } = await openPalette();
    await user.keyboard('lead rev');
    await dialog.findByRole('option', { name: /Lead\s+rev/ });
    await user.keyboard('{Enter}');
    await expect.poll(() => useScreen.getState().screen.kind).toBe('review');
  });

  it('says how many it found, and that it found nothing', async () => {
    const { dialog } = await openPalette();
    await user.keyboard('zzzz');
    expect((await dialog.findByText(/Nothing/)).textContent).toContain('zzzz');
    expect(dialog.getByRole('status').textContent).toContain('0');
  });
});
