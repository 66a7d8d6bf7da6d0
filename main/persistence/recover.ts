import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { storeWords } from '../../shared/messages/en/store.ts';
import { copiesOf, integrityProblems } from './copies.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './sqlite.ts';
import { inTransaction } from './transaction.ts';

/** What was done about a damaged file. */
export interface Recovery {
  /** Sentences for the person. */
  readonly words: string;
}

/**
 * Sets a damaged file aside, never deleting it, starts again from the newest copy that is whole, and adds what the damaged
 * file still gives: later events, drafts. Everything derived is projected anew by the caller.
 */
export function recoverFile(file: string, profile: string, stamp: string): Recovery {
  const aside = `${file}.damaged-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${aside}${suffix}`);
  }
  const copy = copiesOf(profile).find((path) => integrityProblems(path).length === 0);
  if (copy !== undefined) copyFileSync(copy, file);
  const database = openDatabase(file);
  try {
    migrate(database, file);
    const saved = salvage(database, aside);
    return { words: wordsOf(copy, saved, aside) };
  } finally {
    database.close();
  }
}

/** Which file is damaged is found out here: null when it is whole. */
export function damageOf(file: string): string | null {
  const problems = integrityProblems(file);
  return problems[0] ?? null;
}

interface Saved {
  readonly events: number;
  readonly drafts: number;
  readonly complete: boolean;
}

function salvage(database: Database, aside: string): Saved {
  let damaged: Database | undefined;
  try {
    damaged = openDatabase(aside);
    const source = damaged;
    return inTransaction(database, () => {
      const events = copyRows(source, database, 'event', EVENT_COLUMNS, 'seq');
      const drafts = copyRows(source, database, 'draft', ['id', 'form', 'started_at', 'saved_at'], 'id');
      const others = [
        copyRows(source, database, 'edition', ['id', 'built_in', 'body'], 'id'),
        copyRows(source, database, 'holiday_year', ['country', 'year', 'days'], 'country'),
        copyRows(source, database, 'alert', ALERT_COLUMNS, 'id'),
        copyRows(source, database, 'closure_block', ['case_id', 'due', 'noticed_at'], 'case_id'),
        copyRows(source, database, 'wake', ['case_id', 'at', 'decided_until'], 'case_id'),
      ];
      const complete = [events, drafts, ...others].every((copied) => copied.complete);
      return { events: events.rows, drafts: drafts.rows, complete };
    });
  } catch {
    return { events: 0, drafts: 0, complete: false };
  } finally {
    damaged?.close();
  }
}

const EVENT_COLUMNS = ['id', 'case_id', 'position', 'type', 'at', 'recorded_at', '"by"', 'body', 'version'];
const ALERT_COLUMNS = [
  'case_id',
  'clock',
  'threshold',
  'due',
  'at',
  'severity',
  'decided_at',
  'past',
  'repeat_ms',
  'show_at',
  'held_until',
  'shown_at',
  'acknowledged_at',
  'snoozed_until',
  'ended_at',
];

/** Copies row by row, in order, until the damage: what came before it is kept, what is there already stays as it is. */
function copyRows(
  from: Database,
  to: Database,
  table: string,
  columns: ReadonlyArray<string>,
  order: string,
): { rows: number; complete: boolean } {
  const names = columns.join();
  const insert = `INSERT OR IGNORE INTO ${table} (${names}) VALUES (${columns.map(() => '?').join()})`;
  let rows = 0;
  try {
    const select = `SELECT ${names} FROM ${table} ORDER BY ${order}`;
    for (const row of from.each<Record<string, string | number | null>>(select)) {
      rows += to.run(insert, ...columns.map((name) => row[name.replaceAll('"', '')] ?? null));
    }
    return { rows, complete: true };
  } catch {
    return { rows, complete: false };
  }
}

function wordsOf(copy: string | undefined, saved: Saved, aside: string): string {
  return [
    storeWords.damaged,
    copy === undefined ? storeWords.noCopy : storeWords.fromCopy(basename(copy)),
    storeWords.salvaged(saved.events, saved.drafts),
    saved.complete ? storeWords.complete : storeWords.incomplete,
    storeWords.keptAs(basename(aside)),
  ].join(' ');
}
