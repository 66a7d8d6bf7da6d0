import type { Database } from '../../persistence/sqlite.ts';
import { isTaken } from './isTaken.ts';
import type { Row } from './rowShapes.ts';
import type { SalvagedTable } from './salvagedTables.ts';

/** What a table of a damaged file gave, and whether that is known to be all of it. */
export interface SalvagedRows {
  readonly table: string;
  readonly added: number;
  readonly whole: boolean;
}

/**
 * Takes over the rows of a table: as the engine reads them, from both ends until the damage, and then what lies on pages
 * to which nothing leads any more. `from` is null where the engine does not open the file at all.
 */
export function salvageRows(
  from: Database | null,
  to: Database,
  kept: SalvagedTable,
  carved: () => ReadonlyArray<Row>,
): SalvagedRows {
  const { table } = kept;
  const taker = createTaker(to, kept);
  // A file of an earlier version does not have every table; one that lost the list of its tables lacks some, too.
  if (from === null || !hasTable(from, table)) {
    const found = carved();
    taker.takeInOrder(found);
    return { table, added: taker.added(), whole: from !== null && found.length === 0 };
  }
  const names = [...new Set([...kept.order, ...kept.columns])].filter((name) => hasColumn(from, table, name));
  const read = (direction: 'ASC' | 'DESC', take: (row: Row) => void): boolean => {
    const keys = kept.order.map((key) => `${quoted(key)} ${direction}`).join();
    const sql = `SELECT ${names.map(quoted).join()} FROM ${table} ORDER BY ${keys}`;
    return eachUntilDamage(() => from.each<Row>(sql), take);
  };
  const whole = read('ASC', taker.take);
  if (!whole) {
    const others: Row[] = [...carved()];
    read('DESC', (row) => others.push(row));
    taker.takeInOrder(others);
  }
  return { table, added: taker.added(), whole: whole && !taker.refused() };
}

/** Of a log the order counts in which its rows are written. */
function createTaker(to: Database, { table, columns, order, conflict, isWritten }: SalvagedTable) {
  const ending = conflict ?? 'ON CONFLICT DO NOTHING';
  let [added, refused] = [0, false];
  const take = (row: Row): void => {
    const present = columns.filter((name) => row[name] !== undefined);
    const names = present.map(quoted).join();
    const insert = `INSERT INTO ${table} (${names}) VALUES (${present.map(() => '?').join()}) ${ending}`;
    const write = (): void => {
      added += to.run(insert, ...present.map((name) => row[name] ?? null));
    };
    // A row of another table, say, which the engine finds whole.
    const isOurs = isWritten === undefined || isWritten.by(String(row[isWritten.column]));
    if (!isOurs || !isTaken(write)) refused = true;
  };
  return {
    take,
    takeInOrder: (rows: ReadonlyArray<Row>) => {
      for (const row of rows.toSorted((a, b) => compareBy(order, a, b))) take(row);
    },
    added: () => added,
    refused: () => refused,
  };
}

function compareBy(order: ReadonlyArray<string>, a: Row, b: Row): number {
  for (const name of order) {
    const [one, other] = [a[name] ?? 0, b[name] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** False when reading broke; what `take` throws goes on to the caller. */
function eachUntilDamage<Row>(read: () => IterableIterator<Row>, take: (row: Row) => void): boolean {
  let rows: IterableIterator<Row>;
  try {
    rows = read();
  } catch {
    return false;
  }
  for (;;) {
    let next: IteratorResult<Row>;
    try {
      next = rows.next();
    } catch {
      return false;
    }
    if (next.done === true) return true;
    take(next.value);
  }
}

/** Some columns are called as words of the language are. */
function quoted(name: string): string {
  return `"${name}"`;
}

/** Whether the engine knows a table. */
export function hasTable(database: Database, table: string): boolean {
  return database.one("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table) !== undefined;
}

function hasColumn(database: Database, table: string, column: string): boolean {
  return database.one('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', table, column) !== undefined;
}
