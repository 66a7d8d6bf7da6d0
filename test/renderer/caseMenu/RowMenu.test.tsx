import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { QueueList } from '../../../renderer/queue/QueueList.tsx';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import { subscribe } from '../../../renderer/wiring/subscriptions.ts';
import { aDetail } from '../support/aDetail.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';
import { commandsOf } from '../support/openWindow.ts';

const ROWS = [
  aRow('1001', { severity: 1, title: 'Nobody can log in' }),
  aRow('1002', { severity: 2, title: 'Calls are cut off' }),
  aRow('1003', { severity: 2, title: 'Reports are empty' }),
  aRow('1004', { severity: 4, title: 'A typing error' }),
];

let stop: () => void = () => undefined;
beforeEach(() => giveRoom(600));
afterEach(() => {
  cleanup();
  stop();
  vi.restoreAllMocks();
});

function ListWithKeys() {
  useKeys();
  return <QueueList />;
}

async function givenList() {
  const desk = givenQueue(ROWS, {
    'case.read': ({ case: number }: { readonly case: string }) => aDetail({ opening: { case: number } }),
    'case.command': ({ command }: { readonly command: { readonly case: string } }) => ({
      case: command.case,
      events: [],
      opened: null,
      undoable: true,
      at: 0,
    }),
  });
  stop = subscribe();
  await act(() => useQueue.getState().show('open'));
  render(<ListWithKeys />);
  const respondedTo = (): ReadonlyArray<unknown> =>
    commandsOf(desk.asked).map((command) => (command as { readonly case: string }).case);
  return { ...desk, user: userEvent.setup({ delay: null }), respondedTo };
}

const numberOf = (row: Element | null): string =>
  /, (\d+),/.exec(row?.getAttribute('aria-label') ?? '')?.[1] ?? '';
const selected = (): string => numberOf(screen.getByRole('row', { selected: true, hidden: true }));
const rightClick = (title: string): Promise<void> =>
  act(async () => void fireEvent.contextMenu(screen.getByText(title)));
const menuOf = (number: string): Promise<HTMLElement> =>
  screen.findByRole('menu', { name: `Case ${number}` });
/** The menu is taken away after the frame in which it faded. */
const noMenu = () => expect.poll(() => screen.queryByRole('menu')).toBeNull();

type Hands = Awaited<ReturnType<typeof givenList>>;

/** Every way that leads to case 1003. */
const WAYS: ReadonlyArray<readonly [name: string, move: (hands: Hands) => Promise<unknown>]> = [
  ['J', ({ user }) => user.keyboard('jj')],
  ['the arrows', ({ user }) => user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')],
  ['K', ({ user }) => user.keyboard('{End}k')],
  ['a click', ({ user }) => user.click(screen.getByText('Reports are empty'))],
  [
    'a right click, whose menu is left',
    async ({ user }) => {
      await rightClick('Reports are empty');
      await menuOf('1003');
      await user.keyboard('{Escape}');
      await noMenu();
    },
  ],
  ['a jump to its severity', ({ user }) => user.keyboard('{Home}2j')],
  ['a search hit or a link, which find it', () => act(() => useQueue.getState().find('1003'))],
  [
    'a re-sort, which moves it',
    async ({ user, view, moved }) => {
      await user.keyboard('jj');
      view.rows = [ROWS[0], ROWS[2], ROWS[1], ROWS[3]].filter((row) => row !== undefined);
      await act(async () => moved());
    },
  ],
];

describe('the current case', () => {
  for (const [way, move] of WAYS) {
    it(`is one case for ring, row, panel and keys after ${way}`, async () => {
      const hands = await givenList();
      await move(hands);
      await expect.poll(() => numberOf(document.activeElement)).toBe('1003');
      expect(selected()).toBe('1003');
      expect(useDetail.getState().case).toBe('1003');
      await hands.user.keyboard('r');
      await expect.poll(hands.respondedTo).toEqual(['1003']);
    });
  }
});

it('the key of an action that cannot be done now says why, and does nothing', async () => {
  const { user, respondedTo } = await givenList();
  await user.keyboard('p');
  await expect.poll(() => useToast.getState().toast?.text).toMatch(/restore/i);
  expect(respondedTo()).toEqual([]);
});

describe('the menu of a row', () => {
  it('acts on the case that was clicked, which it made the current one', async () => {
    const { user, respondedTo } = await givenList();
    await rightClick('Reports are empty');
    const menu = within(await menuOf('1003'));
    expect(selected()).toBe('1003');
    await user.click(menu.getByRole('menuitem', { name: /^Respond/ }));
    await expect.poll(respondedTo).toEqual(['1003']);
  });

  it('says why an action cannot be done now', async () => {
    await givenList();
    await rightClick('Calls are cut off');
    const menu = within(await menuOf('1002'));
    const propose = await menu.findByRole('menuitem', {
      name: /Propose resolution/,
      description: 'restore first',
    });
    expect(propose.getAttribute('aria-disabled')).toBe('true');
  });

  it('says whether its case is marked, and keeps what is done to all marked apart from what is done to it', async () => {
    const { user } = await givenList();
    act(() => {
      useMarks.getState().toggle('1001');
      useMarks.getState().toggle('1003');
    });
    await rightClick('Reports are empty');
    const menu = within(await menuOf('1003'));
    expect(menu.getByText('1 of 2 marked')).toBeDefined();
    const ofAll = within(menu.getByRole('group', { name: 'All 2 marked' }));
    expect(ofAll.getAllByRole('menuitem')).toHaveLength(9);
    await user.click(ofAll.getByRole('menuitem', { name: 'More for the marked' }));
    const more = within(await screen.findByRole('menu', { name: 'More for the marked' }));
    const named = more.getAllByRole('menuitem').map(({ textContent }) => textContent ?? '');
    for (const action of ['Customer replied', 'Close', 'Copy as CSV', 'Print to a PDF'])
      expect(named.some((name) => name.startsWith(action))).toBe(true);
    expect(more.getByRole('group', { name: /alert/ })).toBeDefined();
    await user.click(menu.getByRole('menuitem', { name: 'Unmark' }));
    expect([...useMarks.getState().marked]).toEqual(['1001']);
  });

  it('goes when its case leaves the list, rather than act on the one that took its place', async () => {
    const { view, moved } = await givenList();
    await rightClick('Calls are cut off');
    await menuOf('1002');
    view.rows = ROWS.filter((row) => row.case !== '1002');
    await act(async () => moved());
    await noMenu();
  });
});
