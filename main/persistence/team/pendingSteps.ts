import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { shortSumOf } from '../checksum.ts';
import { DamagedRowError } from '../damage.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import type { StoredEvent } from '../upcast.ts';

/** An event that was done here and that the team has not confirmed: its place in the log is not known yet. */
export interface PendingEvent extends StoredEvent {
  readonly case_id: string;
  readonly type: string;
  readonly recorded_at: Instant;
  readonly by: string;
}

/** A step as the file keeps it, `D` being what it is apart from its events. */
export interface StoredStep<D = unknown> {
  readonly id: string;
  /** How often it was put on another ground. */
  readonly revision: number;
  readonly done: D;
  readonly events: ReadonlyArray<PendingEvent>;
}

/** Keeps a step behind those that are pending. Runs in the caller's transaction. */
export function keepPendingStep(database: Database, { id, revision, done, events }: StoredStep): void {
  const text = JSON.stringify({ done, events });
  database.run(
    'INSERT INTO pending_step (id, revision, done, checksum) VALUES (?, ?, ?, ?)',
    id,
    revision,
    text,
    sumOfStep({ id, revision, done: text }),
  );
  for (const event of events) showEvent(database, id, event);
}

function showEvent(database: Database, step: string, event: PendingEvent): void {
  const { id, case_id, type, at, recorded_at, by, body, version } = event;
  database.run(
    `INSERT INTO pending_event (step, id, case_id, type, at, recorded_at, "by", body, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    step,
    id,
    case_id,
    type,
    at,
    recorded_at,
    by,
    body,
    version,
  );
}

interface StepRow {
  readonly id: string;
  readonly revision: number;
  readonly done: string;
}

/** By which a changed byte of a step is noticed. */
export function sumOfStep({ id, revision, done }: StepRow): number {
  return shortSumOf(`${id}\n${revision}\n${done}`);
}

/** The steps that the team has not confirmed, in the order of doing. Throws a `DamagedRowError` for one that is not as it was written. */
export function pendingSteps<D>(database: Database): ReadonlyArray<StoredStep<D>> {
  return database.all<GuardedStep>('SELECT * FROM pending_step ORDER BY n').map((row) => read<D>(row));
}

/** One of them; undefined for an id of none. */
export function pendingStep<D>(database: Database, id: string): StoredStep<D> | undefined {
  const row = database.one<GuardedStep>('SELECT * FROM pending_step WHERE id = ?', id);
  return row === undefined ? undefined : read<D>(row);
}

type GuardedStep = StepRow & { readonly checksum: number };

function read<D>(row: GuardedStep): StoredStep<D> {
  if (row.checksum !== sumOfStep(row)) throw new DamagedRowError();
  const { done, events } = storedJson<Pick<StoredStep<D>, 'done' | 'events'>>(row.done);
  return { id: row.id, revision: row.revision, done, events };
}

/** Lets all pending steps go: the caller keeps those that are still to be sent, as they are now. Runs in its transaction. */
export function dropPendingSteps(database: Database): void {
  database.exec('DELETE FROM pending_step; DELETE FROM pending_event');
}

export function countPendingSteps(database: Database): number {
  return database.one<{ count: number }>('SELECT count(*) AS count FROM pending_step')?.count ?? 0;
}

/** The ids of the steps that are not as they were written, and of those whose events do not stand beside as the step has them. */
export function alteredSteps(database: Database): ReadonlyArray<string> {
  const steps = database.all<GuardedStep>('SELECT * FROM pending_step ORDER BY n');
  const altered = steps.filter((row) => row.checksum !== sumOfStep(row));
  const sound = steps.filter((row) => row.checksum === sumOfStep(row)).map((row) => read(row));
  const shown = JSON.stringify(database.all(`SELECT step, ${EVENT_COLUMNS} FROM pending_event ORDER BY n`));
  const meant = sound.flatMap(({ id: step, events }) =>
    events.map(({ id, case_id, type, at, recorded_at, by, body, version }) => ({
      ...{ step, id, case_id, type, at, recorded_at, by, body, version },
    })),
  );
  const last = sound.at(-1)?.id ?? '';
  const isShown = altered.length > 0 || shown === JSON.stringify(meant);
  return [...altered.map(({ id }) => id), ...(isShown ? [] : [last])];
}

const EVENT_COLUMNS = 'id, case_id, type, at, recorded_at, "by", body, version';

/** Lays the events of all pending steps beside them anew, and lets those steps go that `isOver` names. Runs in the caller's transaction. */
export function showPendingAnew(database: Database, isOver: (step: StoredStep) => boolean): void {
  const rows = database.all<GuardedStep>('SELECT * FROM pending_step ORDER BY n');
  const sound = rows.filter((row) => row.checksum === sumOfStep(row)).map((row) => read(row));
  dropPendingSteps(database);
  for (const step of sound.filter((one) => !isOver(one))) keepPendingStep(database, step);
}
