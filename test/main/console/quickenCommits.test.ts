import { describe, expect, it } from 'vitest';
import { quickenCommits } from '../../../main/console/quickenCommits.ts';
import type { DeskChange } from '../../../main/desk/desk.ts';

describe('quickening the commits of a desk', () => {
  function aDesk(pieces: number) {
    const listeners = new Set<(change: DeskChange) => void>();
    let left = pieces;
    let isOpen = true;
    return {
      left: () => left,
      changes: () => {
        for (const listener of [...listeners]) listener({ version: 1, cases: [] });
      },
      close: () => {
        isOpen = false;
      },
      onChange: (listener: (change: DeskChange) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      quickenCommits: () => {
        if (!isOpen) throw new Error('The desk is closed.');
        left -= 1;
        return left > 0;
      },
    };
  }

  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('waits for the first change, and lets other work in between its pieces', async () => {
    const desk = aDesk(3);
    quickenCommits(desk);
    await turn();
    expect(desk.left()).toBe(3);
    desk.changes();
    expect(desk.left()).toBe(3);
    for (let n = 0; n < 5; n += 1) {
      const before = desk.left();
      await turn();
      expect(before - desk.left()).toBeLessThanOrEqual(1);
    }
    expect(desk.left()).toBe(0);
  });

  it('begins once, however often the desk changes', async () => {
    const desk = aDesk(2);
    quickenCommits(desk);
    for (let n = 0; n < 4; n += 1) {
      desk.changes();
      await turn();
    }
    await turn();
    expect(desk.left()).toBe(0);
  });

  it('asks nothing of a desk that is about to close', async () => {
    const desk = aDesk(3);
    const stop = quickenCommits(desk);
    desk.changes();
    stop();
    desk.close();
    await turn();
    expect(desk.left()).toBe(3);
  });
});
