import type { ChangeSetAside } from '../../../shared/customer/customerChange.ts';
import type { WaitingChange } from '../../../shared/customer/setAsideChange.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';

interface AsideRow {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: string;
}

/** What was set aside and waits for a person, the first one first: of these customers, or of all. */
export function waitingChanges(
  database: Database,
  customers?: ReadonlyArray<string>,
): ReadonlyArray<WaitingChange> {
  return database
    .all<AsideRow>(
      `SELECT id, at, "by", body FROM change_aside
       WHERE ?1 IS NULL OR customer IN (SELECT value FROM json_each(?1)) ORDER BY seq`,
      customers === undefined ? null : JSON.stringify(customers),
    )
    .map(({ id, at, by, body }) => ({ id, at, by, setAside: storedJson<ChangeSetAside>(body) }));
}
