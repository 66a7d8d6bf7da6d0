// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useAlerts } from '../../../renderer/alerting/alertStore.ts';
import { ask } from '../../../renderer/api.ts';
import { takeAnswersAhead } from '../../../renderer/asking/answersAhead.ts';
import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useStart } from '../../../renderer/desk/startStore.ts';
import { useMoves } from '../../../renderer/moves/moveStore.ts';
import { useUnsent } from '../../../renderer/unsent/unsentStore.ts';
import { createSetClock, FRIDAY_1645, opensCase } from '../../support/memoryDesk.ts';
import { openDoor } from '../../support/openDoor.ts';

/** The window over a desk with a case; gives the channels on which it asks. */
function givenWindow() {
  const door = openDoor({ now: createSetClock(FRIDAY_1645) });
  const number = opensCase(door.desk, { severity: 2 });
  const asked: string[] = [];
  const bridge = {
    ask: (channel: string, request: unknown) => {
      asked.push(channel);
      return door.ask(channel as 'desk.start', request);
    },
  };
  Object.assign(window, { desk: bridge });
  return { asked, number };
}

/** What the tests look at. */
function forget(): void {
  useQueue.setState(useQueue.getInitialState(), true);
  useDetail.setState(useDetail.getInitialState(), true);
}

describe('the answers that main gives ahead', () => {
  beforeEach(forget);
  afterEach(forget);

  it('are all that the first screen asks for: the list, its counts, the details of its first case', async () => {
    const { asked, number } = givenWindow();
    takeAnswersAhead(window.desk.ask('desk.ahead', {}));
    const stop = useQueue.subscribe(({ selected }) => useDetail.getState().show(selected?.case ?? null));
    await Promise.all([
      useAlerts.getState().read(),
      useMoves.getState().read(),
      useUnsent.getState().read(),
      useStart.getState().read(),
      useCounts.getState().read(),
      useQueue.getState().show('open'),
    ]);
    await useDetail.getState().ready();
    stop();
    expect(useDetail.getState().detail?.row.case).toBe(number);
    expect(asked).toEqual(['desk.ahead']);
  });

  it('hold for who waits for them alone: who asks again, or later, hears what is so then', async () => {
    const { asked } = givenWindow();
    takeAnswersAhead(window.desk.ask('desk.ahead', {}));
    await ask('desk.start', {});
    await ask('desk.start', {});
    await new Promise((resolve) => setTimeout(resolve, 0));
    await ask('queue.counts', {});
    expect(asked).toEqual(['desk.ahead', 'desk.start', 'queue.counts']);
  });

  it('are done without where main gives none', async () => {
    const { asked } = givenWindow();
    takeAnswersAhead(Promise.resolve({ ok: false, error: { kind: 'bug', message: '' } }));
    expect(await ask('desk.start', {})).toMatchObject({ ok: true });
    expect(asked).toEqual(['desk.start']);
  });
});
