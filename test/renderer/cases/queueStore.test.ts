// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import type { QueueWindow } from '../../../shared/ipc/queueChannels.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { aRow } from '../support/aRow.ts';
import { stubDesk } from '../support/stubDesk.ts';

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly case: string;
}

const rowsOf = (count: number): QueueRow[] =>
  Array.from({ length: count }, (_, at) => aRow(String(1000 + at)));

/** A desk whose view holds `rows` now; both may change during the test. */
function givenView(rows: QueueRow[]) {
  const desk = { rows, version: 1 };
  const asked = stubDesk({
    'queue.window': ({ from, to }: Asked): QueueWindow => ({
      version: desk.version,
      view: 'open',
      total: desk.rows.length,
      groups: [{ severity: 2, count: desk.rows.length }],
      from,
      rows: desk.rows.slice(from, to),
    }),
    'queue.locate': ({ case: wanted }: Asked) => {
      const index = desk.rows.findIndex((row) => row.case === wanted);
      return { index: index < 0 ? null : index };
    },
    'calendar.read': () => null,
  });
  const windows = () => asked.filter(({ channel }) => channel === 'queue.window');
  return { desk, windows };
}

const selected = () => useQueue.getState().selected;

describe('the queue on the screen', () => {
  beforeEach(() => {
    useQueue.setState(useQueue.getInitialState(), true);
  });

  it('reads the first page and selects the most urgent case', async () => {
    const { windows } = givenView(rowsOf(250));
    await useQueue.getState().show('open');
    expect(windows().map(({ request }) => request)).toEqual([{ view: 'open', filter: {}, from: 0, to: 50 }]);
    expect(useQueue.getState().total).toBe(250);
    expect(selected()).toEqual({ case: '1000', index: 0 });
  });

  it('asks only for the pages that it lacks, once each', async () => {
    const { windows } = givenView(rowsOf(1000));
    const { show, need } = useQueue.getState();
    await show('open');
    await Promise.all([need({ from: 90, to: 130 }), need({ from: 95, to: 135 })]);
    await need({ from: 100, to: 140 });
    expect(windows().map(({ request }) => (request as Asked).from)).toEqual([0, 50, 100]);
  });

  it('keeps the selection with its case when a re-sort moves it', async () => {
    const { desk } = givenView(rowsOf(20));
    const { show, moveTo, refresh } = useQueue.getState();
    await show('open');
    await moveTo(3);
    desk.rows = [...desk.rows].reverse();
    desk.version = 2;
    await refresh();
    expect(selected()).toEqual({ case: '1003', index: 16 });
  });

  it('finds the selected case far outside of what was read', async () => {
    const { desk } = givenView(rowsOf(900));
    const { show, refresh } = useQueue.getState();
    await show('open');
    desk.rows = [...desk.rows].reverse();
    await refresh();
    expect(selected()).toEqual({ case: '1000', index: 899 });
  });

  it('selects the case that took the place of one that left the view', async () => {
    const { desk } = givenView(rowsOf(5));
    const { show, moveTo, refresh } = useQueue.getState();
    await show('open');
    await moveTo(4);
    desk.rows = desk.rows.slice(0, 4);
    await refresh();
    expect(selected()).toEqual({ case: '1003', index: 3 });
  });

  it('has nothing selected in an empty view', async () => {
    const { desk } = givenView(rowsOf(1));
    const { show, refresh } = useQueue.getState();
    await show('open');
    desk.rows = [];
    await refresh();
    expect(selected()).toBeNull();
  });

  it('reads all again when a page comes from a newer version', async () => {
    const { desk } = givenView(rowsOf(300));
    const { show, need } = useQueue.getState();
    await show('open');
    desk.version = 2;
    desk.rows = desk.rows.slice(10);
    await need({ from: 30, to: 70 });
    expect(useQueue.getState()).toMatchObject({ version: 2, total: 290 });
    expect(useQueue.getState().pages.get(0)?.[0]?.case).toBe('1010');
  });

  it('moves to a row that is not read yet, and stays within the view', async () => {
    givenView(rowsOf(450));
    const { show, moveTo } = useQueue.getState();
    await show('open');
    await moveTo(10_000);
    expect(selected()).toEqual({ case: '1449', index: 449 });
    await moveTo(-3);
    expect(selected()).toEqual({ case: '1000', index: 0 });
  });

  it('counts a move from where the one before leads, though that is still on its way', async () => {
    givenView(rowsOf(450));
    const { show, moveTo, moveBy, coming } = useQueue.getState();
    await show('open');
    const moves = [moveTo(200), moveBy(120), moveBy(-1)];
    expect(selected()).toEqual({ case: '1000', index: 0 });
    // A key that is pressed now means the case on which the moves will end.
    expect(await coming()).toBe('1319');
    await Promise.all(moves);
    expect(selected()).toEqual({ case: '1319', index: 319 });
    expect(coming()).toBeNull();
  });

  it('walks in the view that was asked for, not in the one that is still shown', async () => {
    const { desk } = givenView(rowsOf(20));
    const { show, moveBy, coming } = useQueue.getState();
    await show('open');
    desk.rows = rowsOf(40).slice(30);
    const shown = show('mine');
    const moved = moveBy(1);
    expect(await coming()).toBe('1031');
    await Promise.all([shown, moved]);
    expect(selected()).toEqual({ case: '1031', index: 1 });
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const { windows } = givenView(rowsOf(10));
    const { show, narrow } = useQueue.getState();
    await Promise.all([show('open'), narrow({ text: 'voice' })]);
    expect(useQueue.getState().filter).toEqual({ text: 'voice' });
    expect(windows()).toHaveLength(2);
    expect(selected()).toEqual({ case: '1000', index: 0 });
  });

  it('has rows marked by the words that found them, not by those on their way', async () => {
    givenView(rowsOf(10));
    const { show, narrow } = useQueue.getState();
    await show('open');
    const coming = narrow({ text: 'voice' });
    expect(useQueue.getState().foundBy).toBeUndefined();
    await coming;
    expect(useQueue.getState().foundBy).toBe('voice');
  });

  it('asks for nothing more of a view that is being replaced', async () => {
    const { windows } = givenView(rowsOf(500));
    const { show, need } = useQueue.getState();
    await show('open');
    const replacing = show('mine');
    await need({ from: 200, to: 240 });
    expect(windows()).toHaveLength(2);
    await replacing;
    expect(windows().map(({ request }) => (request as Asked).from)).toEqual([0, 0, 200]);
  });

  it('scrolls for a move and not for a re-sort', async () => {
    givenView(rowsOf(30));
    const { show, moveTo, refresh } = useQueue.getState();
    await show('open');
    const before = useQueue.getState().reveal.count;
    await refresh();
    expect(useQueue.getState().reveal.count).toBe(before);
    await moveTo(2);
    expect(useQueue.getState().reveal).toEqual({ index: 2, count: before + 1, atTop: false });
  });
});
