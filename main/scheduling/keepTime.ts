import { powerMonitor } from 'electron';
import { quietUntil } from '../../shared/alert/quietHours.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Desk } from '../desk/desk.ts';
import type { AlertNotices } from '../notifications/alertNotices.ts';
import type { TravellingZone } from '../ownZone/travellingZone.ts';
import type { AppClock } from './appClock.ts';
import { createDailyCopy } from './dailyCopy.ts';
import { createDueWork } from './dueWork.ts';
import { type Duty, joinDuties } from './duty.ts';
import { createFailedWork } from './failedWork.ts';
import { createJumpWatch } from './jumpWatch.ts';
import { createSetClock } from './setClock.ts';
import { afterMs } from './systemTimer.ts';
import { type TimeWatch, watchTime } from './watchTime.ts';

export interface KeepTimeParts {
  readonly words: Catalogue;
  readonly desk: Desk;
  readonly clock: AppClock;
  readonly zone: TravellingZone;
  readonly settings: () => Settings;
  readonly notices: AlertNotices;
  /** The counts outside the window, which change by time alone. */
  readonly counts: Duty & { clockWasSet(now: Instant): void };
  readonly isImporting: () => boolean;
  readonly publish: Publish;
  /** Tells the page when it listens: what came due while the app was off is known before the page is there. */
  readonly whenPageListens: (say: () => void) => void;
  readonly reportBug: (where: string, error: unknown) => void;
}

/** Wires what the running app does when an instant comes, the clock is set, or the machine wakes. */
export function keepTime(parts: KeepTimeParts): TimeWatch {
  const { desk, clock, counts, publish } = parts;
  const tell = (problem: DeskProblem): void =>
    parts.whenPageListens(() => publish('work.failed', { problem }));
  const copy = createDailyCopy(desk, clock.now(), tell);
  const onFailure = createFailedWork({
    words: parts.words,
    now: () => performance.now(),
    tell,
    isImporting: parts.isImporting,
    reportBug: (error) => parts.reportBug('scheduled work', error),
  });
  const setClock = createSetClock({ now: clock.now, desk, others: [counts, copy], tell, onFailure });
  const time = watchTime({
    now: clock.now,
    jumped: createJumpWatch(
      () => Date.now(),
      () => performance.now(),
    ),
    after: afterMs,
    cases: { wake: () => desk.wake(), run: dueWorkOf(parts) },
    others: joinDuties([counts, copy]),
    onJump: () => {
      publish('clock.changed', { clockOffset: clock.offset });
      setClock();
    },
    onLooked: parts.zone.look,
    onFailure,
  });
  setClock();
  listenToPower(time);
  return time;
}

function dueWorkOf({ desk, zone, notices, settings, publish, whenPageListens }: KeepTimeParts) {
  return createDueWork({
    desk,
    notices,
    publish: (push, payload) => whenPageListens(() => publish(push, payload)),
    quietUntil: (now) => quietUntil(now, settings().quietHours, zone.now().zone),
  });
}

/** Timers may stand still in a sleep and behind a locked screen. The system tells of one awakening several times. */
function listenToPower({ suspended, awake }: TimeWatch): void {
  powerMonitor.on('suspend', suspended);
  powerMonitor.on('resume', awake);
  powerMonitor.on('unlock-screen', awake);
}
