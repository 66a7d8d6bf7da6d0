import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { ViewItem } from '../../../renderer/frame/ViewItem.tsx';
import { endDrag } from '../../../renderer/marking/dragCases.ts';
import { QueueList } from '../../../renderer/queue/QueueList.tsx';
import type { BulkReport } from '../../../shared/ipc/bulkChannels.ts';
import { aRow } from '../support/aRow.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { giveRoom } from '../support/giveRoom.ts';

const ROWS = ['1001', '1002', '1003'].map((number) => aRow(number));

beforeEach(() => giveRoom(600));
afterEach(() => {
  cleanup();
  act(endDrag);
  vi.restoreAllMocks();
});

/** The list beside the views of the rail; the analyst is AS. */
async function given() {
  const done: BulkReport = { done: ['1001'], left: [], stopped: false, failed: null };
  const desk = givenQueue(ROWS, { 'bulk.run': () => done });
  const { settings } = useSettings.getState();
  useSettings.setState({ settings: { ...settings, analyst: { initials: 'AS', name: 'Ana Sandu' } } });
  await act(() => useQueue.getState().show('open'));
  render(
    <>
      <ViewItem view="mine" narrow={false} />
      <ViewItem view="breached" narrow={false} />
      <QueueList />
    </>,
  );
  const ran = () => desk.asked.filter(({ channel }) => channel === 'bulk.run').map(({ request }) => request);
  return { ran };
}

/** Takes the row of a case, and gives what the drag carries into other programs. */
function take(number: string): string {
  let carried = '';
  const dataTransfer = { setData: (_: string, text: string) => (carried = text) };
  fireEvent.dragStart(screen.getByText(`Case ${number}`), { dataTransfer });
  return carried;
}

describe('a dragged row', () => {
  it('is given to me on My cases, which says so while it is dragged', async () => {
    const { ran } = await given();
    expect(take('1002')).toBe('1002');
    const place = screen.getByRole('button', { name: /^Give to AS/ });
    fireEvent.drop(place, { dataTransfer: {} });
    expect(ran()).toEqual([{ cases: ['1002'], command: { type: 'assign', owner: 'AS' } }]);
    expect(screen.getByRole('button', { name: /^My cases/ })).toBeDefined();
  });

  it('takes all marked cases along when it is marked, and only its own when it is not', async () => {
    await given();
    act(() => useMarks.getState().add(['1001', '1003']));
    expect(take('1003')).toBe('1001\n1003');
    expect(take('1002')).toBe('1002');
  });

  it('becomes the current case, so that ring, panel and keys mean the row that has the focus', async () => {
    await given();
    const row = screen.getByRole('row', { name: /1002/ });
    // The button of the mouse that takes the row gives it the focus.
    act(() => row.focus());
    take('1002');
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    // The focus follows with the frame.
    await expect.poll(() => document.activeElement).toBe(row);
  });

  it('can be let go nowhere else', async () => {
    const { ran } = await given();
    take('1002');
    fireEvent.drop(screen.getByRole('button', { name: /^Breached/ }), { dataTransfer: {} });
    expect(ran()).toEqual([]);
  });
});
