import type { Database } from '../sqlite.ts';

/** The index knows pieces of so many characters and more. */
const SHORTEST_PIECE = 3;

/** A condition on `case_row` that holds for numbers with a text in them, walked by an index however many cases there are. */
export interface NumberCondition {
  /** Gives row ids; its one parameter is `value`. */
  readonly sql: (parameter: string) => string;
  readonly value: string;
}

/** Makes the number of a new case findable by any part of it: people remember the last digits. */
export function indexNumber(database: Database, row: number, number: string): void {
  database.run('INSERT INTO number_search (rowid, number) VALUES (?, ?)', row, number);
}

/** Makes the number of a case that is not there any more not findable. */
export function forgetNumber(database: Database, row: number, number: string): void {
  database.run(
    "INSERT INTO number_search (number_search, rowid, number) VALUES ('delete', ?, ?)",
    row,
    number,
  );
}

/** Empties the index, before its cases are projected anew. */
export function forgetNumbers(database: Database): void {
  database.run("INSERT INTO number_search (number_search) VALUES ('delete-all')");
}

/** How to find the cases with a text anywhere in their number; of one or two characters, at its beginning. */
export function numbersWith(text: string): NumberCondition {
  const piece = text.normalize('NFKC').trim();
  if ([...piece].length < SHORTEST_PIECE) {
    return {
      sql: (parameter) =>
        `SELECT row FROM case_row WHERE number >= ${parameter} AND number < ${parameter} || char(0x10FFFF)`,
      value: piece,
    };
  }
  return {
    sql: (parameter) => `SELECT rowid FROM number_search WHERE number_search MATCH ${parameter}`,
    value: `"${piece.replaceAll('\0', ' ').replaceAll('"', '""')}"`,
  };
}
