import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { QueueList } from '../../../renderer/queue/QueueList.tsx';
import { subscribe } from '../../../renderer/wiring/subscriptions.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';

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

/** The list of these rows on the screen, and the hands on its keys. */
async function givenList(rows: ReadonlyArray<QueueRow> = ROWS) {
  const desk = givenQueue(rows);
  stop = subscribe();
  await act(() => useQueue.getState().show('open'));
  render(<ListWithKeys />);
  return { ...desk, user: userEvent.setup() };
}

const numberOf = (row: Element | null): string =>
  /, (\d+),/.exec(row?.getAttribute('aria-label') ?? '')?.[1] ?? '';

/** The cases in the order in which a screen reader comes to them: by group, as the group owns them. */
function heard(): ReadonlyArray<string> {
  return screen
    .getAllByRole('rowgroup')
    .flatMap((group) => group.getAttribute('aria-owns')?.split(' ') ?? [])
    .map((id) => numberOf(document.getElementById(id)));
}

const selected = (): string => numberOf(screen.getByRole('row', { selected: true }));
const focused = (): string => numberOf(document.activeElement);

describe('the list of cases', () => {
  it('says each severity with how many cases it has, and its cases in their order', async () => {
    await givenList();
    const groups = screen
      .getAllByRole('rowgroup', { name: /./ })
      .map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual([
      'Severity 1 Critical, 1 case',
      'Severity 2 High, 2 cases',
      'Severity 4 Low, 1 case',
    ]);
    expect(heard()).toEqual(['1001', '1002', '1003', '1004']);
  });

  it('names a row by severity, number, title, customer and next deadline', async () => {
    const due = Date.UTC(2026, 11, 7, 8, 0);
    const leg = { kind: 'leg', objective: 'deadline', hours: 'business', start: 0, targetMs: 1 } as const;
    const response = { ...leg, bankedMs: 0, runningFrom: 0, due, warnAt: due, stopped: null };
    const clocks = { ...aRow('1001').clocks, response };
    await givenList([aRow('1001', { title: 'Calls are cut off', clocks })]);
    const name = screen.getByRole('row', { selected: true }).getAttribute('aria-label');
    expect(name).toContain('Severity 2 High, 1001, Calls are cut off, Customer, ');
    expect(name).toMatch(/Response.*10:00/);
  });

  it('has only the rows in sight and some around them, and says how many there are', async () => {
    await givenList(Array.from({ length: 1_000 }, (_, at) => aRow(String(10_000 + at))));
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
    expect(heard().length).toBeGreaterThan(14);
    expect(heard().length).toBeLessThan(60);
  });

  it('has the rows read to which the next page leads, before a key asks for them', async () => {
    const { asked } = await givenList(Array.from({ length: 120 }, (_, n) => aRow(String(1001 + n))));
    const windows = () => asked.filter(({ channel }) => channel === 'queue.window').length;
    const before = windows();
    await act(() => useQueue.getState().moveTo(22));
    await waitFor(() => expect(useQueue.getState().pages.has(1)).toBe(true));
    expect(windows()).toBe(before + 1);
    expect(heard().length).toBeLessThan(50);
  });

  it('draws the rows beyond sight once the keys rest: who pages on does not wait for them', async () => {
    const { user } = await givenList(Array.from({ length: 1_000 }, (_, at) => aRow(String(10_000 + at))));
    const deepest = () =>
      Math.max(...screen.getAllByRole('row').map((row) => Number(row.getAttribute('aria-rowindex'))));
    const standing = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    await user.keyboard('{PageDown}{PageDown}');
    const inSight = deepest();
    standing.mockRestore();
    await waitFor(() => expect(deepest()).toBe(inSight + 8));
  });

  it('keeps all elements of a row when the selection leaves it: to change a text costs a fraction of making it', async () => {
    const { user } = await givenList();
    const row = screen.getByRole('row', { selected: true });
    const before = [...row.querySelectorAll('*')];
    await user.keyboard('j');
    expect(row.getAttribute('aria-selected')).toBe('false');
    const after = [...row.querySelectorAll('*')];
    expect(after.map((element) => before.indexOf(element))).toEqual([...before.keys()]);
  });

  it('begins at the most urgent case; J and K walk, and the focus goes with the selection', async () => {
    const { user } = await givenList();
    expect(selected()).toBe('1001');
    await user.keyboard('jj');
    expect(selected()).toBe('1003');
    await expect.poll(focused).toBe('1003');
    await user.keyboard('k');
    expect(selected()).toBe('1002');
    await expect.poll(focused).toBe('1002');
  });

  it('leads a focus that a dialog gives back to another row to the current case', async () => {
    const { user } = await givenList();
    await expect.poll(focused).toBe('1001');
    const before = screen.getByRole('row', { selected: true });
    await user.keyboard('jj');
    await expect.poll(focused).toBe('1003');
    act(() => before.focus());
    expect(focused()).toBe('1003');
  });

  it('is one stop of Tab, at the current case', async () => {
    const { user } = await givenList();
    await user.keyboard('jj');
    const stops = (): ReadonlyArray<string> =>
      screen
        .getAllByRole('row')
        .filter((row) => row.tabIndex === 0)
        .map(numberOf);
    await expect.poll(stops).toEqual(['1003']);
  });

  it('has the focus on the current case before the next key is heard, however soon it comes', async () => {
    const { user } = await givenList();
    await expect.poll(focused).toBe('1001');
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    await user.keyboard('j');
    const heardBy: string[] = [];
    const hear = (): void => void heardBy.push(focused());
    document.addEventListener('keydown', hear);
    await user.keyboard('{Shift>}{/Shift}');
    document.removeEventListener('keydown', hear);
    expect(heardBy).toEqual(['1002']);
  });

  it('goes to the first case of a severity by its digit, to the ends by Home and End', async () => {
    const { user } = await givenList();
    await user.keyboard('4');
    expect(selected()).toBe('1004');
    await user.keyboard('2');
    expect(selected()).toBe('1002');
    await user.keyboard('{End}');
    expect(selected()).toBe('1004');
    await user.keyboard('{Home}');
    expect(selected()).toBe('1001');
  });

  it('stays where it is for the digit of a severity without a case', async () => {
    const { user } = await givenList();
    await user.keyboard('j3');
    expect(selected()).toBe('1002');
  });

  it('selects by a click, opens by a double click and by Enter', async () => {
    const { user } = await givenList();
    await user.click(screen.getByText('Reports are empty'));
    expect(selected()).toBe('1003');
    await user.keyboard('{Enter}');
    expect(useScreen.getState().screen).toEqual({ kind: 'case', case: '1003' });
    await user.dblClick(screen.getByText('A typing error'));
    expect(useScreen.getState().screen).toEqual({ kind: 'case', case: '1004' });
  });

  it('keeps the selection with its case when the desk sorts anew', async () => {
    const { view, moved, user } = await givenList();
    await user.click(screen.getByText('Reports are empty'));
    view.rows = [ROWS[0], ROWS[2], ROWS[1], ROWS[3]].filter((row) => row !== undefined);
    await act(async () => moved());
    await expect.poll(heard).toEqual(['1001', '1003', '1002', '1004']);
    expect(selected()).toBe('1003');
  });

  it('says the state, what is worth knowing beside it, and who has the case', async () => {
    await givenList([
      aRow('1001', { stage: 'awaiting-customer', owner: 'LN', contactLost: true }),
      aRow('1002', { owner: null }),
    ]);
    const first = within(screen.getByRole('row', { name: /1001/ }));
    expect(first.getByText('Awaiting')).toBeDefined();
    expect(first.getByText('Not reachable')).toBeDefined();
    expect(first.getByRole('img', { name: 'Owner LN' })).toBeDefined();
    const second = within(screen.getByRole('row', { name: /1002/ }));
    expect(second.getByText('Unassigned')).toBeDefined();
    expect(second.getByRole('img', { name: 'Nobody' })).toBeDefined();
  });
});
