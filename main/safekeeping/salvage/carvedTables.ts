import { carvedRows } from '../pages/carvedRows.ts';
import type { Stored } from '../pages/recordFormat.ts';
import { holds, type Row, SHAPES } from './rowShapes.ts';

/** The rows of all tables beside that of the events that lie on the pages of a file, whether or not anything leads to them. */
export function carvedTables(file: string): ReadonlyMap<string, ReadonlyArray<Row>> {
  const found = new Map<string, Row[]>();
  const wanted = new Set(SHAPES.map(({ columns }) => Object.keys(columns).length));
  for (const { row, values } of carvedRows(file, wanted)) {
    const carved = recognized(row, values);
    if (carved === null) continue;
    const rows = found.get(carved.table) ?? [];
    rows.push(carved.row);
    found.set(carved.table, rows);
  }
  return found;
}

function recognized(number: number | null, values: ReadonlyArray<Stored>) {
  for (const { table, columns, fits } of SHAPES) {
    const names = Object.entries(columns);
    const isNumbered = names[0]?.[1] === 'key';
    if (names.length !== values.length || isNumbered !== (number !== null)) continue;
    if (!names.every(([, kind], n) => holds(kind, values[n] ?? null))) continue;
    const row: Row = Object.fromEntries(
      names.map(([name, kind], n) => [name, kind === 'key' ? number : (values[n] ?? null)]),
    );
    if (fits === undefined || fits(row)) return { table, row };
  }
  return null;
}
