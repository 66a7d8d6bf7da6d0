import type { Occasion } from '../../shared/alert/alertDigest.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { Desk } from '../desk/desk.ts';
import type { AlertNotices } from '../notifications/alertNotices.ts';

export interface DueWorkParts {
  readonly desk: Pick<Desk, 'dueWork' | 'takeDueAlerts'>;
  readonly notices: Pick<AlertNotices, 'offer'>;
  readonly publish: Publish;
  /** The end of the quiet hours in which an instant lies; null outside of them. */
  readonly quietUntil: (now: Instant) => Instant | null;
}

/** Gives what the alarm does when it rings: first the rules that act by themselves (policy §5), then the alerts (§8). */
export function createDueWork(parts: DueWorkParts): (now: Instant, occasion: Occasion) => void {
  const { desk, notices, publish, quietUntil } = parts;
  return (now, occasion) => {
    // The rules come first: a case that they close gets no alert any more.
    const { blocked, doubted } = desk.dueWork(now);
    for (const closure of blocked) publish('closure.blocked', closure);
    if (doubted !== undefined) publish('clock.doubted', doubted);
    notices.offer(desk.takeDueAlerts(now, quietUntil(now)), occasion);
  };
}
