import { checksumOf, type GuardedEvent } from '../checksum.ts';
import { readFileVersion, writeFileVersion } from '../fileVersions.ts';
import type { Database } from '../sqlite.ts';
import type { TeamEvent } from './confirmedEvents.ts';

/** Writes a change at its place in the log of customers, where a recovery may have left it with words that were erased since, and where it came from. Runs in the caller's transaction. */
export function keepConfirmedChange(database: Database, event: TeamEvent, isOwn: boolean): void {
  const { g, id, subject: case_id, position, type, at, recorded_at, by, body, version } = event;
  const guarded: GuardedEvent = { id, case_id, position, type, at, recorded_at, by, body, version };
  database.run(
    `INSERT INTO organization_event (seq, id, customer, at, "by", body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (seq) DO UPDATE SET body = excluded.body WHERE body <> excluded.body`,
    g,
    id,
    case_id,
    at,
    by,
    body,
  );
  database.run(
    `INSERT OR REPLACE INTO confirmed_change
     (seq, id, position, type, recorded_at, version, step, desk, login, received_at, chain, own, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    g,
    id,
    position,
    type,
    recorded_at,
    version,
    event.step,
    event.desk,
    event.login,
    event.received_at,
    event.chain,
    isOwn ? 1 : 0,
    checksumOf(guarded),
  );
}

/** How far the log of customers of this file is that of the team, without a gap. */
export function customersHead(database: Database): number {
  return readFileVersion(database, 'customers-head');
}

export function keepCustomersHead(database: Database, head: number): void {
  writeFileVersion(database, 'customers-head', head);
}

/** The link of the chain at a place of the log of customers; empty for none. */
export function customersChainAt(database: Database, g: number): string {
  return database.one<{ chain: string }>('SELECT chain FROM confirmed_change WHERE seq = ?', g)?.chain ?? '';
}

/** True for a step of this desk that the team has. */
export function hasOwnChangeStep(database: Database, step: string): boolean {
  return database.one('SELECT 1 FROM confirmed_change WHERE own = 1 AND step = ?', step) !== undefined;
}

/** How far the log of customers is that of the team: up to the first place of which a change, or where it came from, is not there. */
export function denseCustomersHead(database: Database): number {
  const both = 'organization_event CROSS JOIN confirmed_change USING (seq)';
  const gap = database.one<{ head: number }>(
    `SELECT place - 1 AS head FROM (SELECT seq, row_number() OVER (ORDER BY seq) AS place FROM ${both})
     WHERE seq > place ORDER BY seq LIMIT 1`,
  );
  return gap?.head ?? database.one<{ count: number }>(`SELECT count(*) AS count FROM ${both}`)?.count ?? 0;
}

/** Puts what a recovery found of the log of customers where the team has it, and drops what has no place. Runs in the caller's transaction. */
export function placeConfirmedChanges(database: Database): void {
  database.exec(`
    CREATE TEMP TABLE placed AS
      SELECT c.seq AS seq, e.id AS id, customer, at, "by", body
      FROM confirmed_change AS c JOIN organization_event AS e ON e.id = c.id;
    DELETE FROM organization_event;
    INSERT INTO organization_event (seq, id, customer, at, "by", body)
      SELECT seq, id, customer, at, "by", body FROM placed;
    DROP TABLE placed;
    DELETE FROM confirmed_change WHERE seq NOT IN (SELECT seq FROM organization_event);
  `);
}

type PlacedChange = GuardedEvent & { readonly checksum: number };

/** The confirmed changes that are not as they were written, with their customers. */
export function alteredChanges(
  database: Database,
): ReadonlyArray<{ readonly id: string; readonly customer: string }> {
  return database
    .all<PlacedChange>(
      `SELECT e.id AS id, customer AS case_id, position, type, at, recorded_at, "by", body, version, checksum
       FROM confirmed_change CROSS JOIN organization_event AS e USING (seq) ORDER BY seq`,
    )
    .filter((change) => change.checksum !== checksumOf(change))
    .map(({ id, case_id }) => ({ id, customer: case_id }));
}

/** Ranges of places up to the last one known at which the log of customers lacks a change, or where it came from. */
export function missingChanges(
  database: Database,
): ReadonlyArray<{ readonly first: number; readonly last: number }> {
  return database.all(
    `SELECT before + 1 AS first, seq - 1 AS last FROM (
       SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before
       FROM organization_event CROSS JOIN confirmed_change USING (seq))
     WHERE seq > before + 1`,
  );
}
