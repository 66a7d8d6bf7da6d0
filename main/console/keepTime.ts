import { quietUntil } from '../../shared/alert/quietHours.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { BugReport } from '../diagnosis/bugReport.ts';
import type { AlertNotices } from '../notifications/alertNotices.ts';
import { createDailyCopy } from '../scheduling/dailyCopy.ts';
import { createDueWork } from '../scheduling/dueWork.ts';
import { joinDuties } from '../scheduling/duty.ts';
import { createFailedWork } from '../scheduling/failedWork.ts';
import { createJumpWatch } from '../scheduling/jumpWatch.ts';
import { listenToPower } from '../scheduling/powerEvents.ts';
import { createSetClock } from '../scheduling/setClock.ts';
import { afterMs } from '../scheduling/systemTimer.ts';
import { type TimeWatch, watchTime } from '../scheduling/watchTime.ts';
import type { ShownCounts } from '../tray/shownCounts.ts';
import type { Ground } from './foundation.ts';
import { ownZone } from './ownZone.ts';

/** Wires what the running app does when an instant comes, the clock is set, or the machine wakes. */
export function keepTime(
  { desk, clock, shelf, publish, wanted, turn }: Ground,
  notices: AlertNotices,
  counts: ShownCounts,
  reportBug: BugReport['bug'],
): TimeWatch {
  const dueWork = createDueWork({
    desk,
    notices,
    // What did not close while the app was off is noticed before there is a page to hear of it.
    publish: (push, payload) => wanted.tell(() => publish(push, payload)),
    quietUntil: (now) => quietUntil(now, shelf.read().quietHours, ownZone()),
  });
  const tell = (problem: DeskProblem): void => wanted.tell(() => publish('work.failed', { problem }));
  const copy = createDailyCopy(desk, clock.now(), tell);
  const onFailure = createFailedWork({
    now: () => performance.now(),
    tell,
    isImporting: turn.isRunning,
    reportBug: (error) => reportBug('scheduled work', error),
  });
  const setClock = createSetClock({ now: clock.now, desk, others: [counts, copy], tell, onFailure });
  const time = watchTime({
    now: clock.now,
    jumped: createJumpWatch(
      () => Date.now(),
      () => performance.now(),
    ),
    after: afterMs,
    cases: { wake: () => desk.wake(), run: dueWork },
    others: joinDuties([counts, copy]),
    onJump: () => {
      publish('clock.changed', { clockOffset: clock.offset });
      setClock();
    },
    onFailure,
  });
  setClock();
  listenToPower({ onSuspend: time.suspended, onAwake: time.awake });
  return time;
}
