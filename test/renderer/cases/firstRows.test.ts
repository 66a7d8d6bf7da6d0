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
  readonly soon?: string;
}

const rowsOf = (count: number): QueueRow[] =>
  Array.from({ length: count }, (_, at) => aRow(String(1000 + at)));

const selected = () => useQueue.getState().selected;

describe('the list, narrowed by a word that many cases hold', () => {
  beforeEach(() => {
    useQueue.setState(useQueue.getInitialState(), true);
  });

  /** A desk that has the first rows at once, and the whole list when it is told to. */
  function givenManyFound() {
    const all = rowsOf(900).map((row, at) => ({
      ...row,
      severity: at < 300 ? (2 as const) : (3 as const),
    }));
    let countAll = (): void => undefined;
    const counted = new Promise<void>((done) => {
      countAll = done;
    });
    const windowOf = (rows: QueueRow[], asked: Asked): QueueWindow => ({
      version: 1,
      view: 'open',
      total: rows.length,
      groups: ([2, 3] as const)
        .map((severity) => ({ severity, count: rows.filter((row) => row.severity === severity).length }))
        .filter(({ count }) => count > 0),
      from: asked.from,
      rows: rows.slice(asked.from, asked.to),
    });
    stubDesk({
      'queue.window': async (asked: Asked) => {
        if (asked.soon === 'first-rows') return { ...windowOf(all.slice(0, 50), asked), counting: true };
        if (asked.soon === 'whole') await counted;
        return windowOf(all, asked);
      },
      'calendar.read': () => null,
    });
    return { countAll };
  }

  it('shows the first rows, without a count, before the whole list', async () => {
    const { countAll } = givenManyFound();
    await useQueue.getState().narrow({ text: 'calls' });
    expect(useQueue.getState()).toMatchObject({ counting: true, selected: { case: '1000', index: 0 } });
    expect(useQueue.getState().pages.get(0)).toHaveLength(50);
    countAll();
    await useQueue.getState().coming();
    expect(useQueue.getState()).toMatchObject({ counting: false, total: 900, selected: { case: '1000' } });
  });

  it('moves to a place in the whole list, also one that was asked for before that was there', async () => {
    const { countAll } = givenManyFound();
    await useQueue.getState().narrow({ text: 'calls' });
    const moved = useQueue.getState().moveTo(Number.POSITIVE_INFINITY);
    countAll();
    await moved;
    expect(selected()).toEqual({ case: '1899', index: 899 });
  });

  it('forgets the older list when another letter is typed meanwhile', async () => {
    const { countAll } = givenManyFound();
    await useQueue.getState().narrow({ text: 'cal' });
    await useQueue.getState().narrow({});
    expect(useQueue.getState()).toMatchObject({ counting: false, total: 900, filter: {} });
    countAll();
    await useQueue.getState().coming();
    expect(useQueue.getState()).toMatchObject({ counting: false, total: 900, filter: {} });
  });
});
