import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync as PackagedDatabase } from '@photostructure/sqlite';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';

export type SqlValue = string | number | bigint | Uint8Array | null;

export interface Statement {
  run(...values: ReadonlyArray<SqlValue>): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(...values: ReadonlyArray<SqlValue>): unknown;
  all(...values: ReadonlyArray<SqlValue>): unknown[];
  iterate(...values: ReadonlyArray<SqlValue>): IterableIterator<unknown>;
}

interface Engine {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** An open file: statements are compiled once and kept. Rows are trusted: only this program writes the file. */
export interface Database {
  exec(sql: string): void;
  /** How many rows it changed. */
  run(sql: string, ...values: ReadonlyArray<SqlValue>): number;
  /** The rowid of the row that it inserted. */
  insert(sql: string, ...values: ReadonlyArray<SqlValue>): number;
  /** The first row, or undefined. */
  one<Row>(sql: string, ...values: ReadonlyArray<SqlValue>): Row | undefined;
  all<Row>(sql: string, ...values: ReadonlyArray<SqlValue>): Row[];
  /** Rows one by one; the statement is its own, so that others may run in between. */
  each<Row>(sql: string, ...values: ReadonlyArray<SqlValue>): IterableIterator<Row>;
  close(): void;
}

/** Moves the WAL into the file as far as other processes let it: after a load, so that the next command does not pay for it. */
export function checkpoint(database: Database): void {
  database.all('PRAGMA wal_checkpoint(RESTART)');
}

/** How long a statement waits for another program before it fails as locked. */
export function waitAtMost(database: Database, patience: Milliseconds): void {
  database.exec(`PRAGMA busy_timeout = ${Math.round(patience)}`);
}

/** A WAL of 16 MB before it is moved into the file: a page that many commands change is moved once, not with each thousand pages. */
export const PAGES_IN_WAL = 4_000;

const PAGES_KIB = 32_768;
const PAGES_KIB_LOADING = 196_608;

/**
 * Does work that changes much of the file with room in memory for what it changes. With little room each page is written
 * out and read back many times before the transaction ends, which takes longer than all else. The room is given back.
 */
export function withRoom<T>(database: Database, work: () => T): T {
  database.exec(`PRAGMA cache_size = -${PAGES_KIB_LOADING}`);
  try {
    return work();
  } finally {
    database.exec(`PRAGMA cache_size = -${PAGES_KIB}; PRAGMA shrink_memory`);
  }
}

/** Opens a file, or ':memory:', for several processes: WAL, each commit on the disk before it is acknowledged. */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') makePrivate(path);
  const engine = openEngine(path);
  try {
    engine.exec('PRAGMA busy_timeout = 15000');
    engine.exec('PRAGMA journal_mode = WAL');
    engine.exec('PRAGMA synchronous = FULL');
    engine.exec('PRAGMA foreign_keys = ON');
    engine.exec(`PRAGMA wal_autocheckpoint = ${PAGES_IN_WAL}`);
    engine.exec('PRAGMA journal_size_limit = 67108864');
    engine.exec(`PRAGMA cache_size = -${PAGES_KIB}`);
    engine.exec('PRAGMA temp_store = MEMORY');
  } catch (error) {
    engine.close();
    throw error;
  }
  return withStatements(engine);
}

/**
 * Opens a file to look at it, and changes nothing of it and beside it. `isHeld` says that a process has it open: then what
 * stands in its -wal is seen too. Of a file that nobody has open the -wal is left as it is, for the start that mends it: an
 * engine that opens it would put it in order, and throw away what tells of damage.
 */
export function openToRead(path: string, isHeld: boolean): Database {
  if (isHeld) return withStatements(openEngine(path, { readOnly: true }));
  const untouched = `${pathToFileURL(path).href}?immutable=1`;
  return withStatements(new PackagedDatabase(untouched, { readOnly: true }));
}

type OpenEngine = new (path: string, how: { readonly readOnly: boolean }) => Engine;

/** The engine of the runtime where it has one that knows full-text search (Node 22.5, current Electron), else the packaged one. */
function openEngine(path: string, how = { readOnly: false }): Engine {
  const BuiltIn = builtInEngine();
  const Packaged: OpenEngine = PackagedDatabase;
  return BuiltIn === null ? new Packaged(path, how) : new BuiltIn(path, how);
}

let known: OpenEngine | null | undefined;

function builtInEngine(): OpenEngine | null {
  if (known === undefined) known = findBuiltInEngine();
  return known;
}

function findBuiltInEngine(): OpenEngine | null {
  if (typeof process.getBuiltinModule !== 'function') return null;
  try {
    const BuiltIn: OpenEngine | undefined = process.getBuiltinModule('node:sqlite')?.DatabaseSync;
    if (BuiltIn === undefined) return null;
    const probe = new BuiltIn(':memory:', { readOnly: false });
    probe.exec("CREATE VIRTUAL TABLE probe USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')");
    probe.close();
    return BuiltIn;
  } catch {
    return null;
  }
}

/** Cases are private: folder and file are for their owner alone, and so are the -wal and -shm beside, which inherit. */
function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  if (process.platform !== 'win32') chmodSync(path, 0o600);
}

function withStatements(engine: Engine): Database {
  const kept = new Map<string, Statement>();
  const reading = new Set<Statement>();
  const prepared = (sql: string): Statement => {
    let statement = kept.get(sql);
    if (statement === undefined) {
      statement = engine.prepare(sql);
      kept.set(sql, statement);
    }
    return statement;
  };
  return {
    exec: (sql) => engine.exec(sql),
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    insert: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    one: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) => prepared(sql).all(...values) as Row[],
    each: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      iterate<Row>(engine.prepare(sql), reading, values),
    close: () => {
      kept.clear();
      engine.close();
    },
  };
}

/** The packaged engine crashes when a statement is collected whose rows are still read: its iterator does not hold it. */
function* iterate<Row>(
  statement: Statement,
  reading: Set<Statement>,
  values: ReadonlyArray<SqlValue>,
): IterableIterator<Row> {
  reading.add(statement);
  try {
    yield* statement.iterate(...values) as IterableIterator<Row>;
  } finally {
    reading.delete(statement);
  }
}
