import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { placeFlat, topOfRow } from '../../../renderer/queue/queueLayout.ts';
import { CaseQueue } from '../../../renderer/screens/CaseQueue.tsx';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { sortAfter } from '../../../shared/queue/queueSort.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';
import { said } from '../support/openWindow.ts';

beforeEach(() => {
  giveRoom(600);
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Queue() {
  useKeys();
  return <CaseQueue />;
}

/** As in the window, a menu that closes still has the focus while it fades. */
function givenFadingMenu() {
  let end = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    end = resolve;
  });
  Object.assign(HTMLElement.prototype, { getAnimations: () => [{ finished }] });
  onTestFinished(() => void Reflect.deleteProperty(HTMLElement.prototype, 'getAnimations'));
  return { end };
}

/** Two cases; any other order than that of the view is what is given. */
async function givenList(sorted = (rows: ReadonlyArray<QueueRow>) => rows) {
  const desk = givenQueue([
    aRow('1001', { severity: 1, title: 'B' }),
    aRow('1002', { severity: 2, title: 'A' }),
  ]);
  const { rows } = desk.view;
  onTestFinished(
    useQueue.subscribe(({ sort }) => {
      desk.view.rows = sort === null ? rows : sorted(rows);
    }),
  );
  await act(() => useQueue.getState().show('open'));
  render(<Queue />);
  return userEvent.setup();
}

const sorted = () => useQueue.getState().sort;
const groups = () => screen.getAllByRole('rowgroup').map((group) => group.getAttribute('aria-label'));

describe('another order of the list', () => {
  it('is chosen by its column: rising, falling, then severity first again', async () => {
    const user = await givenList();
    const column = screen.getByRole('columnheader', { name: 'Title and customer' });
    const title = screen.getByRole('button', { name: 'Title and customer' });
    await user.click(title);
    expect(column.getAttribute('aria-sort')).toBe('ascending');
    await user.click(title);
    expect(column.getAttribute('aria-sort')).toBe('descending');
    await user.click(title);
    expect([column.getAttribute('aria-sort'), sorted()]).toEqual([null, null]);
  });

  it('is shown as a departure, without groups of severity, and left by one key', async () => {
    const user = await givenList();
    expect(groups()).toContain('Severity 1 Critical, 1 case');
    await user.keyboard('o');
    await user.click(await screen.findByRole('menuitemradio', { name: 'next deadline' }));
    expect(sorted()).toEqual({ by: 'due', descending: false });
    expect(groups()).toContain('Not by severity, 2 cases');
    expect(screen.getByRole('button', { name: 'Sorted by next deadline, rising' })).toBeDefined();
    await user.keyboard('0');
    expect(sorted()).toBeNull();
    expect(groups()).toContain('Severity 1 Critical, 1 case');
  });

  it('chosen by keyboard gives the focus back to the row of the current case, wherever that is now', async () => {
    const user = await givenList((rows) => rows.toReversed());
    const [current] = screen.getAllByRole('row', { selected: true });
    act(() => current?.focus());
    await user.keyboard('o');
    const item = await screen.findByRole('menuitemradio', { name: 'title' });
    const fading = givenFadingMenu();
    act(() => item.focus());
    await user.keyboard('{Enter}');
    await expect.poll(() => useQueue.getState().selected).toEqual({ case: '1001', index: 1 });
    await act(() => new Promise((frame) => requestAnimationFrame(frame)));
    fading.end();
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('row');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('1001');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });

  it('stays while the list is narrowed, and goes with another view', async () => {
    await givenList();
    await act(() => useQueue.getState().sortBy({ by: 'case', descending: true }));
    await act(() => useQueue.getState().narrow({ severities: [1] }));
    expect(sorted()).toEqual({ by: 'case', descending: true });
    await act(() => useQueue.getState().show('closed'));
    expect(sorted()).toBeNull();
  });

  it('begins anew with another column', () => {
    expect(sortAfter({ by: 'title', descending: true }, 'owner')).toEqual({ by: 'owner', descending: false });
  });

  it('is laid out as one group', () => {
    const places = placeFlat([
      { severity: 1, count: 2 },
      { severity: 4, count: 3 },
    ]);
    expect(places).toHaveLength(1);
    expect(topOfRow(places, 4)).toBe(28 + 4 * 40);
  });
});

it('a digit whose severity the list has not, or which it is not sorted by, says so', async () => {
  const user = await givenList();
  await user.keyboard('4');
  expect(said()).toBe('No case of severity 4 in this list');
  await act(() => useQueue.getState().sortBy({ by: 'case', descending: true }));
  await user.keyboard('1');
  expect(said()).toBe('This list is not sorted by severity. 0 puts severity first');
});

it('keys of the page of a case say that it has to be opened first', async () => {
  const user = await givenList();
  for (const [key, name] of [
    ['w', 'Why this deadline'],
    ['h', 'Automatic events'],
    ['i', 'Intake'],
  ] as const) {
    await user.keyboard(key);
    expect(said()).toBe(`${name}: open the case first, by Enter`);
  }
});

it('the key that clears the filter goes back into the list, and says when there is none', async () => {
  const user = await givenList();
  await act(() => useQueue.getState().narrow({ severities: [2] }));
  act(() => useScreen.getState().showFilter(true));
  act(() => screen.getByRole('button', { name: /^Owner/ }).focus());
  await user.keyboard('{Shift>}{Backspace}{/Shift}');
  expect(useQueue.getState().filter).toEqual({});
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('row');
  await user.keyboard('{Shift>}{Backspace}{/Shift}');
  expect(said()).toBe('No filter is set');
});

it('a jump to a severity brings its group to the top', async () => {
  const user = await givenList();
  await user.keyboard('2');
  expect(useQueue.getState().reveal).toMatchObject({ index: 1, atTop: true });
  await user.keyboard('k');
  expect(useQueue.getState().reveal).toMatchObject({ index: 0, atTop: false });
});
