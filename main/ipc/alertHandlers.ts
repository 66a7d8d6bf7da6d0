import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { alertChannels } from '../../shared/ipc/alertChannels.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

export interface AlertParts {
  readonly desk: Desk;
  readonly now: () => Instant;
  /** Hears of alerts that were acknowledged or snoozed: their notices can go, and the next alert may have moved. */
  readonly onSettled: (alerts: ReadonlyArray<string>) => void;
}

/** Alerts that were shown: a person has seen them, or wants them again later (policy §8). */
export function createAlertHandlers({ desk, now, onSettled }: AlertParts): HandlersOf<typeof alertChannels> {
  return {
    'alert.list': reads(() => ok(desk.alerts())),
    'alert.acknowledge': writes(({ alerts }) => {
      desk.acknowledge(alerts, now());
      onSettled(alerts);
      return ok(null);
    }),
    'alert.snooze': writes(({ alerts, minutes }) => {
      desk.snooze(alerts, minutes, now());
      onSettled(alerts);
      return ok(null);
    }),
  };
}
