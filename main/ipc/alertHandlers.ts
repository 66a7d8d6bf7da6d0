import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

export interface AlertParts {
  readonly desk: Desk;
  readonly now: () => Instant;
  /** An alert that was acknowledged or snoozed need not stay on the desktop, and the next one may have moved. */
  readonly onSettled: (alerts: ReadonlyArray<string>) => void;
}

type AlertChannel = 'alert.list' | 'alert.acknowledge' | 'alert.snooze';

/** Alerts that were shown: seen, or wanted again later (policy §8). */
export function createAlertHandlers({ desk, now, onSettled }: AlertParts): Pick<Handlers, AlertChannel> {
  return {
    'alert.list': () => ok(desk.alerts()),
    'alert.acknowledge': ({ alerts }) => {
      desk.acknowledge(alerts, now());
      onSettled(alerts);
      return ok(null);
    },
    'alert.snooze': ({ alerts, minutes }) => {
      desk.snooze(alerts, minutes, now());
      onSettled(alerts);
      return ok(null);
    },
  };
}
