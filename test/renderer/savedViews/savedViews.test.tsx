import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { useFrameCommands } from '../../../renderer/frame/useFrameCommands.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { SavedViews } from '../../../renderer/savedViews/SavedViews.tsx';
import { removeSaved, saveShown } from '../../../renderer/savedViews/savedViewList.ts';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import type { Answers } from '../support/stubDesk.ts';

const ROWS = [
  aRow('1001', { severity: 1, owner: 'LN' }),
  aRow('1002', { severity: 2, owner: null }),
  aRow('1003', { severity: 2, owner: 'LN' }),
];
const VIEWS = [
  { name: 'High', view: 'open', filter: { severities: [2] } },
  { name: 'Of LN', view: 'open', filter: { owner: 'LN', severities: [1] } },
];

beforeEach(() => vi.stubGlobal('requestIdleCallback', () => 0));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Rail() {
  useKeys();
  useFrameCommands();
  return <SavedViews />;
}

/** The list beside the rail, whose current row takes the focus. */
function givenRow(): HTMLElement {
  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  grid.innerHTML = '<div role="row" tabindex="0"></div>';
  document.body.append(grid);
  onTestFinished(() => grid.remove());
  return within(grid).getByRole('row');
}

async function givenViews(answers: Answers = {}) {
  givenQueue(ROWS, {
    'settings.write': ({ patch }: { readonly patch: Pick<Settings, 'savedViews'> }): Settings => ({
      ...useSettings.getState().settings,
      ...patch,
    }),
    ...answers,
  });
  useSettings.setState({ settings: { ...useSettings.getState().settings, savedViews: VIEWS } });
  await act(() => Promise.all([useQueue.getState().show('open'), useCounts.getState().read()]));
  render(<Rail />);
  return userEvent.setup();
}

const names = () => useSettings.getState().settings.savedViews.map(({ name }) => name);
const item = (name: string) => screen.findByRole('button', { name });

describe('the saved views', () => {
  it('say how many cases they hold', async () => {
    await givenViews();
    expect(await item('High 2')).toBeDefined();
    expect(await item('Of LN 1')).toBeDefined();
  });

  it('are opened by G and the digit of their place, and say which one is shown', async () => {
    const user = await givenViews();
    const row = givenRow();
    (await item('High 2')).focus();
    await user.keyboard('g2');
    expect(document.activeElement).toBe(row);
    expect(useQueue.getState().filter).toEqual({ owner: 'LN', severities: [1] });
    const shown = await item('Of LN 1');
    expect(shown.getAttribute('aria-current')).toBe('page');
    expect((await item('High 2')).getAttribute('aria-current')).toBeNull();
    await act(() => useQueue.getState().narrow({ severities: [1], owner: 'LN' }));
    expect(shown.getAttribute('aria-current')).toBe('page');
    await act(() => useQueue.getState().narrow({ owner: 'LN' }));
    expect(shown.getAttribute('aria-current')).toBeNull();
  });

  it('are moved by Alt and an arrow, and removed by Delete', async () => {
    const user = await givenViews();
    (await item('High 2')).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['Of LN', 'High']);
    await user.keyboard('{Delete}');
    expect(names()).toEqual(['Of LN']);
  });

  it('are dragged before or after another, which shows where', async () => {
    await givenViews();
    const [high, ofLn] = [await item('High 2'), await item('Of LN 1')];
    const rowOf = (button: HTMLElement) => button.closest('li') as HTMLElement;
    rowOf(ofLn).getBoundingClientRect = () => ({ top: 100, height: 30 }) as DOMRect;
    const dataTransfer = { setData: () => undefined };
    fireEvent.dragStart(rowOf(high), { dataTransfer });
    const at = (kind: 'dragOver' | 'drop', clientY: number) => {
      const event = createEvent[kind](rowOf(ofLn), { dataTransfer });
      Object.defineProperty(event, 'clientY', { value: clientY });
      fireEvent(rowOf(ofLn), event);
    };
    at('dragOver', 105);
    expect(rowOf(ofLn).dataset.side).toBe('before');
    at('dragOver', 125);
    expect(rowOf(ofLn).dataset.side).toBe('after');
    at('drop', 125);
    expect(names()).toEqual(['Of LN', 'High']);
    expect(document.activeElement).toBe(await item('High 2'));
    expect(rowOf(await item('Of LN 1')).dataset.side).toBeUndefined();
  });

  it('take nothing that is dragged from elsewhere, nor themselves', async () => {
    await givenViews();
    const high = (await item('High 2')).closest('li') as HTMLElement;
    const dataTransfer = { setData: () => undefined };
    fireEvent.drop(high, { dataTransfer });
    fireEvent.dragStart(high, { dataTransfer });
    fireEvent.drop(high, { dataTransfer });
    expect(names()).toEqual(['High', 'Of LN']);
  });

  it('come back to their place by Ctrl Z after a Delete, before any step on a case is taken back', async () => {
    const undone = vi.fn();
    const user = await givenViews({ 'case.undo': undone });
    (await item('High 2')).focus();
    await user.keyboard('{Delete}');
    expect(useToast.getState().toast?.text).toBe('Removed the saved view High');
    await user.keyboard('{Control>}z{/Control}');
    expect(useSettings.getState().settings.savedViews).toEqual(VIEWS);
    expect(undone).not.toHaveBeenCalled();
  });

  it('give the focus to the next one when one is removed, after the last to the button that saves', async () => {
    const user = await givenViews();
    (await item('High 2')).focus();
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(await item('Of LN 1'));
    await user.click(screen.getByRole('button', { name: 'Remove Of LN' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save this view' }));
  });

  it('give the focus to the next one also when one is removed by the menu', async () => {
    const user = await givenViews();
    const next = await item('Of LN 1');
    fireEvent.contextMenu(await item('High 2'));
    await user.click(within(await screen.findByRole('menu')).getByRole('menuitem', { name: 'Remove' }));
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(next);
  });

  it('do not come back over another view that took their name', async () => {
    await givenViews();
    const [high] = VIEWS;
    act(() => high && removeSaved(high));
    const takeBack = useToast.getState().toast?.undo;
    act(() => saveShown('High'));
    act(() => takeBack?.());
    expect(names()).toEqual(['Of LN', 'High']);
    expect(useToast.getState().toast?.text).toBe('Another saved view is called High');
  });

  it('are renamed by F2, but not to the name of another', async () => {
    const user = await givenViews();
    (await item('High 2')).focus();
    await user.keyboard('{F2}');
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('High');
    await user.clear(field);
    await user.type(field, 'Of LN{Enter}');
    expect(names()).toEqual(['High', 'Of LN']);
    (await item('High 2')).focus();
    await user.keyboard('{F2}');
    await user.keyboard('Severity 2{Enter}');
    expect(names()).toEqual(['Severity 2', 'Of LN']);
  });

  it('have the focus again when a rename is left or done by a key', async () => {
    const user = await givenViews();
    (await item('High 2')).focus();
    await user.keyboard('{F2}{Escape}');
    expect(document.activeElement).toBe(await item('High 2'));
    await user.keyboard('{F2}Severity 2{Enter}');
    expect(document.activeElement).toBe(await item('Severity 2 2'));
  });

  it('say so by their key where there is none at that place', async () => {
    const user = await givenViews();
    await user.keyboard('g7');
    expect(useToast.getState().toast?.text).toBe('There is no saved view 7');
    expect(useQueue.getState().filter).toEqual({});
  });

  it('have their actions for the mouse in a menu', async () => {
    const user = await givenViews();
    fireEvent.contextMenu(await item('High 2'));
    const menu = await screen.findByRole('menu');
    await user.click(within(menu).getByRole('menuitem', { name: 'Move down' }));
    expect(names()).toEqual(['Of LN', 'High']);
  });

  it('are opened and renamed from their menu, in which the first cannot move up', async () => {
    const user = await givenViews();
    const choose = async (of: string, name: string) => {
      fireEvent.contextMenu(await item(of));
      const menu = within(await screen.findByRole('menu'));
      await user.click(menu.getByRole('menuitem', { name }));
    };
    await choose('Of LN 1', 'Show');
    expect(useQueue.getState().filter).toEqual({ owner: 'LN', severities: [1] });
    fireEvent.contextMenu(await item('High 2'));
    const up = within(await screen.findByRole('menu')).getByRole('menuitem', { name: /^Move up/ });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
    await choose('High 2', 'Rename');
    expect((await screen.findByRole<HTMLInputElement>('textbox')).value).toBe('High');
  });

  it('are moved up by Alt and the arrow, and show the digits of their places', async () => {
    const user = await givenViews();
    (await item('Of LN 1')).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names()).toEqual(['Of LN', 'High']);
    expect([(await item('Of LN 1')).textContent, (await item('High 2')).textContent]).toEqual([
      'Of LN 11',
      'High 22',
    ]);
  });

  it('are saved only with something to save, and anew under a name that there is', async () => {
    const user = await givenViews();
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    expect(useToast.getState().toast?.text).toBe('Filter or sort a view first, then save it');
    expect(screen.queryByRole('textbox')).toBeNull();
    await act(() => useQueue.getState().narrow({ severities: [1] }));
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    await user.type(screen.getByRole('textbox'), 'High{Enter}');
    expect(names()).toEqual(['High', 'Of LN']);
    expect(useSettings.getState().settings.savedViews[0]?.filter).toEqual({ severities: [1] });
  });

  it('are opened in the order that was saved, and are shown only in it', async () => {
    const user = await givenViews();
    const sort = { by: 'title', descending: true } as const;
    const byTitle = { name: 'By title', view: 'open', filter: {}, sort };
    await act(async () =>
      useSettings.setState(({ settings }) => ({ settings: { ...settings, savedViews: [byTitle] } })),
    );
    await user.keyboard('g1');
    expect(useQueue.getState().sort).toEqual(sort);
    const shown = await item('By title 3');
    expect(shown.getAttribute('aria-current')).toBe('page');
    await act(() => useQueue.getState().sortBy(null));
    expect(shown.getAttribute('aria-current')).toBeNull();
  });

  it('keep the order of the list that was saved', async () => {
    const user = await givenViews();
    await act(() => useQueue.getState().sortBy({ by: 'title', descending: true }));
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    await user.type(screen.getByRole('textbox'), 'By title{Enter}');
    expect(useSettings.getState().settings.savedViews.at(-1)).toEqual({
      name: 'By title',
      view: 'open',
      filter: {},
      sort: { by: 'title', descending: true },
    });
  });
});
