import { expect, it } from 'vitest';
import { createUnsentSaver } from '../../../renderer/unsent/unsentSaver.ts';
import type { UnsentWords } from '../../../shared/ipc/unsentChannels.ts';
import { err, ok } from '../../../shared/lang/result.ts';

const typed = (place: string, text: string): UnsentWords => ({ place, fields: { text } });

/** A saver whose waits end, and whose disk answers, as the test says. */
function aSaver() {
  const disk = { full: false };
  const kept: string[] = [];
  const told: string[] = [];
  const problems: string[] = [];
  const waits: { readonly ms: number; readonly end: () => void; on: boolean }[] = [];
  const saver = createUnsentSaver({
    keep: async ({ place, fields }) => {
      if (disk.full) return err({ kind: 'not-written', reason: 'full' } as never);
      kept.push(`${place}: ${fields.text ?? ''}`);
      return ok(null);
    },
    after: (ms, then) => {
      const wait = { ms, end: then, on: true };
      waits.push(wait);
      return () => {
        wait.on = false;
      };
    },
    onKept: ({ place }) => told.push(place),
    onProblem: ({ kind }) => problems.push(kind),
  });
  const pass = async (ms: number): Promise<void> => {
    const due = waits.filter((wait) => wait.on && wait.ms === ms);
    for (const wait of due) {
      wait.on = false;
      wait.end();
    }
    await saver.flush();
  };
  return { saver, disk, kept, told, problems, pass };
}

it('keeps the words of each place once a burst of typing is over', async () => {
  const { saver, kept, told, pass } = aSaver();
  saver.change(typed('a', 'C'));
  saver.change(typed('a', 'Called'));
  saver.change(typed('b', 'Wrote'));
  expect(kept).toEqual([]);
  await pass(400);
  expect(kept).toEqual(['a: Called', 'b: Wrote']);
  expect(told).toEqual(['a', 'b']);
});

it('keeps them also while the typing does not pause', async () => {
  const { saver, kept, pass } = aSaver();
  saver.change(typed('a', 'C'));
  saver.change(typed('a', 'Ca'));
  await pass(700);
  expect(kept).toEqual(['a: Ca']);
});

it('says once that the disk takes nothing, and tries until it does, with what is newest then', async () => {
  const { saver, disk, kept, problems, pass } = aSaver();
  disk.full = true;
  saver.change(typed('a', 'Half'));
  await pass(400);
  await pass(5_000);
  expect([kept, problems]).toEqual([[], ['not-written']]);
  saver.change(typed('a', 'Whole'));
  disk.full = false;
  await pass(5_000);
  expect(kept).toEqual(['a: Whole']);
});
