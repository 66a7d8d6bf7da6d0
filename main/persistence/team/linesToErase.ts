import type { Database } from '../sqlite.ts';
import { customersHead } from './confirmedChanges.ts';
import { teamHead } from './membership.ts';

/** A confirmed line, of which case or customer it is, and in which shape. */
export interface PlacedLine {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly version: number;
}

const PLACED = 'SELECT id, case_id AS subject, body, version FROM event';

/** The lines of a case that the team confirmed, in its order. */
export function confirmedLinesOf(database: Database, caseNumber: string): ReadonlyArray<PlacedLine> {
  return database.all(
    `${PLACED} WHERE case_id = ? AND seq <= ? ORDER BY position`,
    caseNumber,
    teamHead(database),
  );
}

/** The lines of any case in which a step that was set aside carries events of a case. Reads every line of that type. */
export function linesThatCarry(database: Database, caseNumber: string): ReadonlyArray<PlacedLine> {
  return database.all(
    `${PLACED} WHERE type = 'set-aside' AND seq <= ?1 AND EXISTS (
       SELECT 1 FROM json_each(body, '$.events') AS within WHERE json_extract(within.value, '$.case') = ?2)`,
    teamHead(database),
    caseNumber,
  );
}

/** All openings that name files. Reads every opening. */
export function openingsWithFiles(database: Database): ReadonlyArray<PlacedLine> {
  return database.all(`${PLACED} WHERE position = 1 AND body LIKE '%"attachments"%'`);
}

/** The cases of a customer, those that cannot be read too. Reads every opening. */
export function casesOfCustomer(database: Database, customer: string): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>(
      `SELECT case_id FROM event WHERE position = 1 AND json_extract(body, '$.customer.id') = ? ORDER BY seq`,
      customer,
    )
    .map((row) => row.case_id);
}

/** The cases that came out of one: for its RCA, or by a request in it. Reads every opening. */
export function casesOutOf(database: Database, caseNumber: string): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>(
      `SELECT case_id FROM event WHERE position = 1
         AND ?1 IN (json_extract(body, '$.follows'), json_extract(body, '$.regarding')) ORDER BY seq`,
      caseNumber,
    )
    .map((row) => row.case_id);
}

/** The confirmed lines of the log of customers that stand with a customer or say something of it. Reads every line. */
export function confirmedChangesAbout(database: Database, customer: string): ReadonlyArray<PlacedLine> {
  return database.all(
    `SELECT e.id AS id, customer AS subject, body, version
     FROM organization_event AS e JOIN confirmed_change USING (seq)
     WHERE seq <= ?2 AND ?1 IN (customer, json_extract(body, '$.organization.id'),
       json_extract(body, '$.contact.customer'), json_extract(body, '$.customer')) ORDER BY seq`,
    customer,
    customersHead(database),
  );
}
