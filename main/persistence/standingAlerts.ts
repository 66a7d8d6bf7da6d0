import { ALERT_ROW, type AlertRow } from './alertRows.ts';
import type { Database } from './sqlite.ts';

const STANDING = 'shown_at IS NOT NULL AND acknowledged_at IS NULL AND ended_at IS NULL';

/**
 * Shown, still so, and not acknowledged: the most severe first, then the earliest due; `total` counts also those beyond
 * `most`. What is left out of many is what was less severe when it was decided, then what was shown longer ago: the index
 * knows both, so that only those that are given are looked up.
 */
export function standingAlerts(
  database: Database,
  most: number,
): { readonly rows: ReadonlyArray<AlertRow>; readonly total: number } {
  const rows = database.all<AlertRow>(
    `${ALERT_ROW} WHERE alert.id IN (
       SELECT id FROM alert INDEXED BY alert_standing WHERE ${STANDING} ORDER BY severity, shown_at DESC, id LIMIT ?)
     ORDER BY case_row.severity, alert.due, alert.id`,
    most,
  );
  const counted = database.one<{ total: number }>(`SELECT count(*) AS total FROM alert WHERE ${STANDING}`);
  return { rows, total: counted?.total ?? 0 };
}
