import { type Instant, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { shownLines } from '../../shared/ipc/shownText.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import {
  type AlertRow,
  acknowledge,
  alertsToShow,
  beginShowing,
  holdAlerts,
  markShown,
  snooze,
} from '../persistence/alertRows.ts';
import { standingAlerts } from '../persistence/standingAlerts.ts';
import { inTransaction } from '../persistence/transaction.ts';
import { letSleep, wokenCases } from '../persistence/wakes.ts';
import { decideAlerts } from './cases/caseAlerts.ts';
import type { Desk, DueAlert } from './desk.ts';
import { type DeskCore, loadReadable } from './deskCore.ts';
import { planned } from './making/planned.ts';

type AlertBoard = Pick<
  Desk,
  'takeDueAlerts' | 'beginShowing' | 'markShown' | 'acknowledge' | 'snooze' | 'alerts'
>;

/** More at once nobody works off: the others follow as these are acknowledged. */
const MOST = 500;

/** The alerts of a desk: decided once, shown until acknowledged or no longer so (policy §8). */
export function createAlertBoard(core: DeskCore): AlertBoard {
  const { database } = core;
  const onEach = (alerts: ReadonlyArray<string>, act: (id: number) => void): void => {
    inTransaction(database, () => {
      for (const alert of alerts) act(Number(alert));
    });
  };
  return {
    takeDueAlerts: (now, quietUntil) => takeDue(core, now, quietUntil),
    beginShowing: (alerts, now) => onEach(alerts, (id) => beginShowing(database, id, now)),
    markShown: (alerts, now) => onEach(alerts, (id) => markShown(database, id, now)),
    acknowledge: (alerts, now) => onEach(alerts, (id) => acknowledge(database, id, now)),
    snooze: (alerts, minutes, now) => onEach(alerts, (id) => snooze(database, id, now + minutes * MINUTE)),
    alerts: () => {
      const { rows, total } = standingAlerts(database, MOST);
      return { alerts: rows.map(toShown), total };
    },
  };
}

function takeDue(core: DeskCore, now: Instant, quietUntil: Instant | null): ReadonlyArray<DueAlert> {
  return inTransaction(core.database, () => {
    core.calendars.refresh();
    for (const number of wokenCases(core.database, now)) {
      const loaded = loadReadable(core, number);
      if (loaded === null) letSleep(core.database, number);
      else decideAlerts(core, planned(core, loaded.state), now, false);
    }
    holdAlerts(core.database, now, quietUntil);
    return alertsToShow(core.database, now).map((row) => ({
      ...toShown(row),
      again: row.shown_at !== null,
      past: row.past === 1,
    }));
  });
}

function toShown(row: AlertRow): ShownAlert {
  return {
    id: String(row.id),
    case: row.case_id,
    title: shownLines(row.title),
    severity: row.severity as Severity,
    clock: row.clock,
    threshold: row.threshold,
    due: row.due,
    at: row.at,
  };
}
