import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { shortSumOf } from '../checksum.ts';
import { DamagedRowError } from '../damage.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { BEHIND_THE_LOG } from './pendingEvents.ts';

/** A change that was done here and that the team has not confirmed: its place in the log of customers is not known yet. */
export interface PendingChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly body: string;
}

/** A step of changes as the file keeps it. */
export interface StoredChangeStep {
  readonly id: string;
  /** How often it was put on another ground. */
  readonly revision: number;
  readonly customer: string;
  readonly saw: number;
  readonly by: string;
  readonly at: Instant;
  /** The team did not take it, nor word of it: it stays here, and is not sent again. */
  readonly isHeld?: true;
  readonly changes: ReadonlyArray<PendingChange>;
}

/** Keeps a step behind those that are pending; its changes are laid beside it by `showPendingChange`. Runs in the caller's transaction. */
export function keepChangeStep(database: Database, { id, revision, ...done }: StoredChangeStep): void {
  const text = JSON.stringify(done);
  const sum = sumOfChangeStep({ id, revision, done: text });
  database.run(
    `INSERT INTO pending_change_step (id, revision, done, checksum) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, done = excluded.done, checksum = excluded.checksum`,
    id,
    revision,
    text,
    sum,
  );
}

/** Lays a change of a step beside it, to be found by its customer, behind all others. Gives its place behind the log. */
export function showPendingChange(
  database: Database,
  { id: step, customer, isHeld }: Pick<StoredChangeStep, 'id' | 'customer' | 'isHeld'>,
  { id, at, by, body }: PendingChange,
): number {
  const n = database.insert(
    'INSERT INTO pending_change (step, id, customer, at, "by", body, held) VALUES (?, ?, ?, ?, ?, ?, ?)',
    step,
    id,
    customer,
    at,
    by,
    body,
    isHeld === true ? 1 : 0,
  );
  return n + BEHIND_THE_LOG;
}

interface StepRow {
  readonly id: string;
  readonly revision: number;
  readonly done: string;
}

type GuardedStep = StepRow & { readonly checksum: number };

/** By which a changed byte of a step is noticed, and one of these told from one of cases. */
export function sumOfChangeStep({ id, revision, done }: StepRow): number {
  return shortSumOf(`customers\n${id}\n${revision}\n${done}`);
}

/** The first steps that the team has not confirmed and that are sent, in the order of doing. Throws a `DamagedRowError`. */
export function changeStepsToSend(database: Database, most: number): ReadonlyArray<StoredChangeStep> {
  return database
    .all<GuardedStep>(
      `SELECT * FROM pending_change_step
       WHERE NOT EXISTS (SELECT 1 FROM pending_change WHERE step = pending_change_step.id AND held = 1)
       ORDER BY n LIMIT ?`,
      most,
    )
    .map(read);
}

/** The steps about some customers, in the order of doing. Throws a `DamagedRowError` for one that is not as it was written. */
export function changeStepsOf(
  database: Database,
  customers: ReadonlyArray<string>,
): ReadonlyArray<StoredChangeStep> {
  return database
    .all<GuardedStep>(
      `SELECT * FROM pending_change_step WHERE id IN
         (SELECT step FROM pending_change WHERE customer IN (SELECT value FROM json_each(?))) ORDER BY n`,
      JSON.stringify(customers),
    )
    .map(read);
}

/** The customer of a pending step; undefined for one that is not pending. */
export function customerOfStep(database: Database, step: string): string | undefined {
  return database.one<{ customer: string }>('SELECT customer FROM pending_change WHERE step = ?', step)
    ?.customer;
}

/** How many steps wait, and how many of them the team does not take. */
export function countChangeSteps(database: Database): { readonly steps: number; readonly held: number } {
  return (
    database.one<{ steps: number; held: number }>(
      `SELECT (SELECT count(*) FROM pending_change_step) AS steps,
         (SELECT count(DISTINCT step) FROM pending_change WHERE held = 1) AS held`,
    ) ?? { steps: 0, held: 0 }
  );
}

function read(row: GuardedStep): StoredChangeStep {
  if (row.checksum !== sumOfChangeStep(row)) throw new DamagedRowError();
  const done = storedJson<Omit<StoredChangeStep, 'id' | 'revision'>>(row.done);
  return { id: row.id, revision: row.revision, ...done };
}

/** The lines of all pending changes, in the order of doing. */
export function pendingChangeLines(database: Database): ReadonlyArray<string> {
  return database
    .all<{ body: string }>(
      'SELECT c.body AS body FROM pending_change AS c JOIN pending_change_step AS s ON s.id = c.step ORDER BY s.n, c.n',
    )
    .map(({ body }) => body);
}

/** Lets a step go. Runs in the caller's transaction. */
export function dropChangeStep(database: Database, step: string): void {
  database.run('DELETE FROM pending_change_step WHERE id = ?', step);
  hidePendingChanges(database, step);
}

/** Takes away what stands beside a step. */
export function hidePendingChanges(database: Database, step: string): void {
  database.run('DELETE FROM pending_change WHERE step = ?', step);
}

/** The ids of the steps that are not as they were written, and of the last one where changes do not stand beside as the steps have them. */
export function alteredChangeSteps(database: Database): ReadonlyArray<string> {
  const rows = database.all<GuardedStep>('SELECT * FROM pending_change_step ORDER BY n');
  const altered = rows.filter((row) => row.checksum !== sumOfChangeStep(row)).map(({ id }) => id);
  if (altered.length > 0) return altered;
  const meant = rows.map(read).flatMap((step) =>
    step.changes.map(({ id, at, by, body }) => ({
      ...{ step: step.id, id, customer: step.customer, at, by, body, held: step.isHeld === true ? 1 : 0 },
    })),
  );
  const shown = database.all(
    `SELECT step, c.id AS id, customer, at, "by", body, held
     FROM pending_change AS c LEFT JOIN pending_change_step AS s ON s.id = c.step ORDER BY s.n, c.n`,
  );
  return JSON.stringify(shown) === JSON.stringify(meant) ? [] : [rows.at(-1)?.id ?? ''];
}

/** Lays the changes of all pending steps beside them anew, and lets those steps go that `isOver` names. Runs in the caller's transaction. */
export function showChangesAnew(database: Database, isOver: (step: StoredChangeStep) => boolean): void {
  const rows = database.all<GuardedStep>('SELECT * FROM pending_change_step ORDER BY n');
  database.exec('DELETE FROM pending_change');
  for (const row of rows) {
    const step = row.checksum === sumOfChangeStep(row) ? read(row) : null;
    if (step === null || isOver(step)) dropChangeStep(database, row.id);
    else for (const change of step.changes) showPendingChange(database, step, change);
  }
}
