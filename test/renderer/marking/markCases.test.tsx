import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { QueueList } from '../../../renderer/queue/QueueList.tsx';
import { useToast } from '../../../renderer/toast/toastStore.ts';
import { subscribe } from '../../../renderer/wiring/subscriptions.ts';
import { aDetail } from '../support/aDetail.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';

const ROWS = ['1001', '1002', '1003', '1004', '1005', '1006'].map((number) => aRow(number));

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

async function givenList(rows = ROWS) {
  const desk = givenQueue(rows, {
    'clipboard.write': () => null,
    'case.read': ({ case: number }: { readonly case: string }) => aDetail({ row: { case: number } }),
  });
  stop = subscribe();
  await act(() => useQueue.getState().show('open'));
  render(<ListWithKeys />);
  return { ...desk, user: userEvent.setup() };
}

const marked = () => [...useMarks.getState().marked];
const selected = () => useQueue.getState().selected?.case;
const row = (number: string) => screen.getByText(`Case ${number}`);
const box = (number: string) => screen.getByRole('checkbox', { name: `Mark ${number}`, hidden: true });

describe('marks', () => {
  it('are set and taken away by X, by Ctrl click and by the box of a row, which leaves the selection', async () => {
    const { user } = await givenList();
    await user.keyboard('x');
    await user.keyboard('{Control>}');
    await user.click(row('1003'));
    await user.keyboard('{/Control}');
    expect([selected(), marked()]).toEqual(['1003', ['1001', '1003']]);
    await user.click(box('1005'));
    expect([selected(), marked()]).toEqual(['1003', ['1001', '1003', '1005']]);
    expect(screen.getByRole('row', { name: /1005.*, marked$/ })).toBeDefined();
    await user.click(box('1001'));
    expect(marked()).toEqual(['1003', '1005']);
  });

  it('reach by a Shift click from the last mark to the row, and by another as far as that', async () => {
    const { user } = await givenList();
    await user.click(box('1002'));
    await user.keyboard('{Shift>}');
    await user.click(row('1005'));
    await expect.poll(marked).toEqual(['1002', '1003', '1004', '1005']);
    await user.click(row('1003'));
    await user.keyboard('{/Shift}');
    await expect.poll(marked).toEqual(['1002', '1003']);
    expect(selected()).toBe('1003');
  });

  it('grow with Shift and an arrow, shrink on the way back, and keep what was marked elsewhere', async () => {
    const { user } = await givenList();
    await user.click(box('1006'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(marked).toEqual(['1006', '1001', '1002', '1003']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await expect.poll(marked).toEqual(['1006', '1001', '1002']);
  });

  it('follow the order of the list, also where it is sorted by another column', async () => {
    const { user, asked } = await givenList(Array.from({ length: 200 }, (_, at) => aRow(String(2_000 + at))));
    const sort = { by: 'title', descending: true } as const;
    await act(() => useQueue.getState().sortBy(sort));
    await user.keyboard('{Control>}a{/Control}');
    await expect.poll(() => marked().length).toBe(200);
    const numbers = asked.filter(({ channel }) => channel === 'queue.numbers');
    expect(numbers.map(({ request }) => request)).toEqual([{ view: 'open', filter: {}, sort }]);
  });

  it('take in the whole view by Ctrl A, also what is not drawn', async () => {
    const { user } = await givenList(Array.from({ length: 100_000 }, (_, at) => aRow(String(10_000 + at))));
    await user.keyboard('{Control>}a{/Control}');
    await expect.poll(() => marked().length).toBe(100_000);
    expect(marked().at(-1)).toBe('109999');
  });

  it('stay with their cases through a re-sort, and while one of them is looked at', async () => {
    const { user, view, moved } = await givenList();
    await user.click(box('1002'));
    view.rows = [...ROWS].reverse();
    await act(async () => moved());
    await expect.poll(() => useQueue.getState().pages.get(0)?.[0]?.case).toBe('1006');
    expect((box('1002') as HTMLInputElement).checked).toBe(true);
    act(() => useScreen.getState().go({ kind: 'case', case: '1002' }));
    expect(marked()).toEqual(['1002']);
  });

  it('are gone in another view: no hidden case is meant', async () => {
    const { user } = await givenList();
    await user.keyboard('x');
    await act(() => useQueue.getState().show('mine'));
    expect(marked()).toEqual([]);
  });

  it('that go with a filter are counted, and come back with what was listed', async () => {
    const { user } = await givenList();
    await user.click(box('1002'));
    await user.click(box('1004'));
    await act(() => useQueue.getState().narrow({ text: '1004' }));
    expect(marked()).toEqual([]);
    const { toast } = useToast.getState();
    expect(toast?.text).toBe('2 cases no longer marked, since the list shows other cases');
    act(() => toast?.undo?.());
    expect([useQueue.getState().filter, marked()]).toEqual([{}, ['1002', '1004']]);
    expect(useToast.getState().toast).toBe(toast);
  });

  it('that go with another list are counted, too', async () => {
    const { user } = await givenList();
    await user.keyboard('x');
    act(() => useMarks.getState().belongTo('review'));
    expect(useToast.getState().toast?.text).toBe('1 case no longer marked, since the list shows other cases');
  });
});

describe('the link of a case', () => {
  it('is copied by the middle button and by Ctrl Enter in the list', async () => {
    const { user, asked } = await givenList();
    const copied = () => asked.filter(({ channel }) => channel === 'clipboard.write').at(-1)?.request;
    await user.pointer({ keys: '[MouseMiddle]', target: row('1004') });
    await expect.poll(copied).toEqual({ text: 'severity-desk://case/1004' });
    expect(useToast.getState().toast?.text).toBe('Copied the link severity-desk://case/1004');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(copied).toEqual({ text: 'severity-desk://case/1001' });
  });
});
