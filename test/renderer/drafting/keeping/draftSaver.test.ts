import { describe, expect, it } from 'vitest';
import { emptyForm } from '../../../../renderer/drafting/form/draftForm.ts';
import { createDraftSaver, type SaveState } from '../../../../renderer/drafting/keeping/draftSaver.ts';
import type { Answer } from '../../../../shared/ipc/contract.ts';

const form = (title: string) => ({ ...emptyForm(), title });

/** A saver whose pauses end, and whose savings are answered, when the test says so. */
function aSaver(draft?: string) {
  const saved: {
    title: string;
    draft: string | undefined;
    answer: (answer?: Answer<'draft.save'>) => void;
  }[] = [];
  const states: SaveState[] = [];
  let endPause: (() => void) | null = null;
  let endLimit: (() => void) | null = null;
  let limits = 0;
  let tryAgain: (() => void) | null = null;
  const saver = createDraftSaver(
    {
      save: ({ title }, id) =>
        new Promise((resolve) => {
          const done: Answer<'draft.save'> = {
            ok: true,
            value: { draft: id ?? 'made', savedAt: saved.length },
          };
          saved.push({ title, draft: id, answer: (answer = done) => resolve(answer) });
        }),
      pause: (then) => {
        endPause = then;
        return () => {
          endPause = null;
        };
      },
      limit: (then) => {
        endLimit = then;
        limits += 1;
        return () => {
          endLimit = null;
        };
      },
      again: (then) => {
        tryAgain = then;
        return () => {
          tryAgain = null;
        };
      },
      onState: (state) => states.push(state),
    },
    draft,
  );
  return {
    saver,
    saved,
    states,
    endPause: () => endPause?.(),
    hasPause: () => endPause !== null,
    endLimit: () => endLimit?.(),
    limits: () => limits,
    tryAgain: () => tryAgain?.(),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the saving of a draft', () => {
  it('waits for a pause in the typing and saves the latest form once', async () => {
    const { saver, saved, endPause } = aSaver();
    saver.change(form('A'));
    saver.change(form('Ag'));
    saver.change(form('Age'));
    expect(saved).toHaveLength(0);
    endPause();
    await settled();
    expect(saved.map(({ title }) => title)).toEqual(['Age']);
  });

  it('does not wait for a pause that never comes', async () => {
    const { saver, saved, endLimit, limits } = aSaver();
    saver.change(form('A'));
    saver.change(form('Ag'));
    saver.change(form('Age'));
    expect(limits()).toBe(1);
    endLimit();
    await settled();
    expect(saved.map(({ title }) => title)).toEqual(['Age']);
    saver.change(form('Agen'));
    expect(limits()).toBe(2);
  });

  it('makes one draft, also when typing goes on during the first saving', async () => {
    const { saver, saved, endPause } = aSaver();
    saver.change(form('first'));
    endPause();
    saver.change(form('second'));
    endPause();
    await settled();
    expect(saved).toHaveLength(1);
    saved[0]?.answer();
    await settled();
    expect(saved.map(({ draft }) => draft)).toEqual([undefined, 'made']);
    expect(saved[1]?.title).toBe('second');
  });

  it('saves at once when the form is left', async () => {
    const { saver, saved, hasPause } = aSaver('known');
    saver.change(form('left'));
    const leaving = saver.flush();
    expect(saved.map(({ title, draft }) => [title, draft])).toEqual([['left', 'known']]);
    expect(hasPause()).toBe(false);
    saved[0]?.answer();
    await leaving;
  });

  it('saves nothing that was not touched', async () => {
    const { saver, saved } = aSaver();
    await saver.flush();
    expect(saved).toHaveLength(0);
    expect(saver.id()).toBeUndefined();
  });

  it('keeps what could not be saved for the next time', async () => {
    const { saver, saved, states } = aSaver();
    saver.change(form('kept'));
    const first = saver.flush();
    saved[0]?.answer({ ok: false, error: { kind: 'not-written', reason: 'the disk is full' } });
    await first;
    expect(states.at(-1)?.kind).toBe('failed');
    const second = saver.flush();
    expect(saved[1]?.title).toBe('kept');
    saved[1]?.answer();
    await second;
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('tries again by itself what the disk did not take, until it does', async () => {
    const { saver, saved, states, tryAgain } = aSaver();
    saver.change(form('kept'));
    const first = saver.flush();
    saved[0]?.answer({ ok: false, error: { kind: 'not-written', reason: 'the disk is full' } });
    await first;
    tryAgain();
    expect(saved[1]?.title).toBe('kept');
    saved[1]?.answer();
    await saver.flush();
    expect(states.at(-1)?.kind).toBe('saved');
    tryAgain();
    expect(saved).toHaveLength(2);
  });

  it('saves nothing more of a draft that became a case', async () => {
    const { saver, saved, endPause } = aSaver('known');
    saver.change(form('late'));
    saver.end();
    endPause();
    saver.change(form('later'));
    await saver.flush();
    expect(saved).toHaveLength(0);
  });
});
