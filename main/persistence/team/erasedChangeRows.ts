import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { ERASED } from '../../../shared/erasure/keptFields.ts';
import { moveCausesSchema } from '../../../shared/queue/deadlineMove.ts';
import { draftAttachments, noteDiscarded } from '../attachmentRows.ts';
import { checksumOf, type GuardedEvent } from '../checksum.ts';
import { removeDraft } from '../draftStore.ts';
import type { Database } from '../sqlite.ts';
import { storedAs } from '../storedJson.ts';
import type { LoggedLine } from './erasedRows.ts';

/** The line at a place of the log of customers; undefined for none. */
export function changeLineAt(database: Database, seq: number): LoggedLine | undefined {
  return database.one('SELECT id, customer AS subject, body FROM organization_event WHERE seq = ?', seq);
}

/** Puts an erased line in the place of one, and guards it as what was written. Runs in the caller's transaction. */
export function replaceChangeLine(database: Database, seq: number, body: string): void {
  const change = database.one<GuardedEvent>(
    `SELECT e.id AS id, customer AS case_id, position, type, at, recorded_at, "by", body, version
     FROM organization_event AS e JOIN confirmed_change USING (seq) WHERE seq = ?`,
    seq,
  );
  if (change === undefined) return;
  database.run('UPDATE organization_event SET body = ? WHERE seq = ?', body, seq);
  database.run(
    'UPDATE confirmed_change SET checksum = ? WHERE seq = ?',
    checksumOf({ ...change, body }),
    seq,
  );
}

/** Takes the name of a customer out of the list of moved deadlines. Runs in the caller's transaction. */
export function eraseNameInMoves(database: Database, customer: string): void {
  const rows = database.all<{ id: number; causes: string }>(
    `SELECT id, causes FROM deadline_move WHERE causes LIKE '%"customer-days"%'`,
  );
  for (const { id, causes } of rows) {
    const erased = storedAs(moveCausesSchema, causes).map((cause) =>
      cause.kind === 'customer-days' && cause.customer === customer ? { ...cause, name: ERASED } : cause,
    );
    database.run('UPDATE deadline_move SET causes = ? WHERE id = ?', JSON.stringify(erased), id);
  }
}

/**
 * Removes what was typed of a customer and not sent: in its dialogs, in drafts of its cases, and in templates for them. The files
 * of a draft go as those of one that a person let go. Runs in the caller's transaction.
 */
export function dropTypedOfCustomer(database: Database, customer: string, now: Instant): void {
  const place = `customer/${customer}/`;
  database.run('DELETE FROM unsent WHERE substr(place, 1, ?1) = ?2', [...place].length, place);
  const drafts = database.all<{ id: string }>(`SELECT id FROM draft WHERE ${OF_CUSTOMER}`, customer);
  for (const { id } of drafts) {
    for (const { sha256 } of draftAttachments(database, id)) noteDiscarded(database, sha256, now);
    removeDraft(database, id);
  }
  database.run(`DELETE FROM template WHERE ${OF_CUSTOMER}`, customer);
}

/** Older programs called the field otherwise. */
const OF_CUSTOMER = "?1 IN (json_extract(form, '$.customer'), json_extract(form, '$.customerId'))";
