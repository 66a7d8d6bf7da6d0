import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { checksumOf, type GuardedEvent } from '../../persistence/checksum.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { alteredChanges, missingChanges } from '../../persistence/team/confirmedChanges.ts';
import { alteredChangeSteps } from '../../persistence/team/pendingChanges.ts';
import { alteredSteps } from '../../persistence/team/pendingSteps.ts';
import type { CheckProgress } from './checkProgress.ts';

const SAID_EACH = 2_000;

/** What the log lacks and what in it is not as it was written, in sentences; empty when it is whole. */
export function logProblems(words: Catalogue, database: Database): ReadonlyArray<string> {
  return [
    ...gaps(words, database),
    ...incompleteCases(words, database),
    ...alteredEvents(words, database),
    ...alteredSteps(database).map(words.store.alteredStep),
    ...customerProblems(words, database),
  ];
}

/** Of the customers of a team; those of a desk of its own have no places that could lack one. */
function customerProblems({ store }: Catalogue, database: Database): ReadonlyArray<string> {
  return [
    ...missingChanges(database).map(({ first, last }) => store.changeGap(first, last)),
    ...alteredChanges(database).map(({ id, customer }) => store.alteredChange(id, customer)),
    ...alteredChangeSteps(database).map(store.alteredStep),
  ];
}

/** Events are numbered without gaps, and none is ever deleted. */
function gaps({ store }: Catalogue, database: Database): ReadonlyArray<string> {
  return database
    .all<{ first: number; last: number }>(
      `SELECT before + 1 AS first, seq - 1 AS last
       FROM (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM event) WHERE seq > before + 1`,
    )
    .map(({ first, last }) => store.gap(first, last));
}

function incompleteCases({ store }: Catalogue, database: Database): ReadonlyArray<string> {
  return database
    .all<{ case_id: string }>('SELECT case_id FROM event GROUP BY case_id HAVING max(position) <> count(*)')
    .map(({ case_id }) => store.caseLacks(case_id));
}

function alteredEvents({ store }: Catalogue, database: Database): ReadonlyArray<string> {
  return [...altered(database)].map(({ id, case_id }) => store.altered(id, case_id));
}

function* altered(database: Database, onCompared?: (count: number) => void): IterableIterator<GuardedEvent> {
  const events = database.each<GuardedEvent & { readonly checksum: number }>(
    'SELECT * FROM event ORDER BY seq',
  );
  let compared = 0;
  for (const event of events) {
    onCompared?.(compared++);
    if (event.checksum !== checksumOf(event)) yield event;
  }
}

/**
 * Whether each event is what was written; true for a file of an earlier version, which has no checksums. A caller that
 * listens hears at the end that all are compared, in either case.
 */
export function isLogAsWritten(database: Database, onCheck?: (progress: CheckProgress) => void): boolean {
  // A power cut at the first start may leave a file without its tables: there is no log in it, and nothing is wrong with that.
  const isThere = database.one("SELECT 1 FROM sqlite_schema WHERE name = 'event'") !== undefined;
  const of = isThere ? countedTo(database) : 0;
  const heard = (done: number): void => {
    if (done % SAID_EACH === 0) onCheck?.({ done: Math.min(done, of), of });
  };
  const guarded = database.one("SELECT 1 FROM pragma_table_info('event') WHERE name = 'checksum'");
  if (guarded !== undefined && altered(database, heard).next().done !== true) return false;
  const hasSteps = database.one("SELECT 1 FROM sqlite_schema WHERE name = 'pending_step'") !== undefined;
  if (hasSteps && alteredSteps(database).length > 0) return false;
  if (!areChangesAsWritten(database)) return false;
  onCheck?.({ done: of, of });
  return true;
}

/** True also for a file of an earlier version, which has no customers of a team. */
function areChangesAsWritten(database: Database): boolean {
  const isThere = database.one("SELECT 1 FROM sqlite_schema WHERE name = 'confirmed_change'") !== undefined;
  return !isThere || alteredChanges(database).length + alteredChangeSteps(database).length === 0;
}

function countedTo(database: Database): number {
  return database.one<{ last: number }>('SELECT coalesce(max(seq), 0) AS last FROM event')?.last ?? 0;
}
