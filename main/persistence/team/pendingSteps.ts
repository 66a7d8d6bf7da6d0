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

/** A step, and where it stands among those that are pending. */
export interface PlacedStep<D = unknown> extends StoredStep<D> {
  readonly n: number;
}

/** The events of a step have places of their own, which follow from that of the step: it can be written anew where it stands. */
const PLACES = 1_048_576;

/** Keeps a step behind those that are pending. Runs in the caller's transaction. */
export function keepPendingStep(database: Database, step: StoredStep): void {
  const { id, revision } = step;
  const text = textOf(step);
  const n = database.insert(
    'INSERT INTO pending_step (id, revision, done, checksum) VALUES (?, ?, ?, ?)',
    id,
    revision,
    text,
    sumOfStep({ id, revision, done: text }),
  );
  showEvents(database, n, step);
}

/** Writes a pending step anew where it stands. False where it is the same: nothing was written. Runs in the caller's transaction. */
export function replacePendingStep(database: Database, before: PlacedStep, step: StoredStep): boolean {
  const { id, revision } = step;
  const text = textOf(step);
  if (text === textOf(before)) return false;
  database.run(
    'UPDATE pending_step SET revision = ?, done = ?, checksum = ? WHERE n = ?',
    revision,
    text,
    sumOfStep({ id, revision, done: text }),
    before.n,
  );
  hideEvents(database, before.n);
  showEvents(database, before.n, step);
  return true;
}

/** Lets a pending step go. Runs in the caller's transaction. */
export function dropPendingStep(database: Database, { n }: PlacedStep): void {
  database.run('DELETE FROM pending_step WHERE n = ?', n);
  hideEvents(database, n);
}

function textOf({ done, events }: StoredStep): string {
  return JSON.stringify({ done, events });
}

function hideEvents(database: Database, n: number): void {
  database.run('DELETE FROM pending_event WHERE n >= ? AND n < ?', n * PLACES, (n + 1) * PLACES);
}

function showEvents(database: Database, n: number, { id, events }: StoredStep): void {
  if (events.length > PLACES) throw new Error(`Step ${id} has ${events.length} events.`);
  events.forEach((event, place) => {
    showEvent(database, n * PLACES + place, id, event);
  });
}

function showEvent(database: Database, n: number, step: string, event: PendingEvent): void {
  const { id, case_id, type, at, recorded_at, by, body, version } = event;
  database.run(
    `INSERT INTO pending_event (n, step, id, case_id, type, at, recorded_at, "by", body, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    n,
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
export function* pendingSteps<D>(database: Database): IterableIterator<PlacedStep<D>> {
  for (const row of database.each<GuardedStep>('SELECT * FROM pending_step ORDER BY n')) yield read<D>(row);
}

/** Those among them that people did, and the clock: all but what an import brought. */
export function stepsOfPeople<D>(database: Database): ReadonlyArray<PlacedStep<D>> {
  return database
    .all<GuardedStep>(`SELECT * FROM pending_step WHERE ${OF_PEOPLE} ORDER BY n`)
    .map((row) => read<D>(row));
}

/** As the index of migration 0016 has it. */
const OF_PEOPLE = "json_extract(done, '$.done.deed.type') <> 'import'";

/** The ids of the steps that write to a case. */
export function stepsWritingTo(database: Database, caseNumber: string): ReadonlyArray<string> {
  return database
    .all<{ step: string }>('SELECT DISTINCT step FROM pending_event WHERE case_id = ?', caseNumber)
    .map(({ step }) => step);
}

/** One of them; undefined for an id of none. */
export function pendingStep<D>(database: Database, id: string): PlacedStep<D> | undefined {
  const row = database.one<GuardedStep>('SELECT * FROM pending_step WHERE id = ?', id);
  return row === undefined ? undefined : read<D>(row);
}

type GuardedStep = StepRow & { readonly n: number; readonly checksum: number };

function read<D>(row: GuardedStep): PlacedStep<D> {
  if (row.checksum !== sumOfStep(row)) throw new DamagedRowError();
  const { done, events } = storedJson<Pick<StoredStep<D>, 'done' | 'events'>>(row.done);
  return { n: row.n, id: row.id, revision: row.revision, done, events };
}

/** How many steps are pending, and how many of these are held. */
export function countPendingSteps(database: Database): { readonly steps: number; readonly held: number } {
  const counted = database.one<{ steps: number; held: number }>(
    "SELECT count(*) AS steps, count(json_extract(done, '$.done.isHeld')) AS held FROM pending_step",
  );
  return counted ?? { steps: 0, held: 0 };
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
  database.exec('DELETE FROM pending_step; DELETE FROM pending_event');
  for (const step of sound.filter((one) => !isOver(one))) keepPendingStep(database, step);
}
