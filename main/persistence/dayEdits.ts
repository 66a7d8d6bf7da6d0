import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import { type DayPlace, placesOfCustomer } from '../../shared/customer/dayPlace.ts';
import { mergedEdits } from '../../shared/customer/editedDays.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

interface EditRow {
  readonly kind: string;
  readonly place: string;
  readonly body: string;
}

/** On which days the offices of a place differ from the public holidays, in order of date. */
export function dayEditsOf(database: Database, place: DayPlace): ReadonlyArray<ClosedDayEdit> {
  const sql = 'SELECT body FROM day_edit WHERE kind = ? AND place = ? ORDER BY date';
  return database
    .all<{ body: string }>(sql, place.kind, nameOf(place))
    .map(({ body }) => storedJson<ClosedDayEdit>(body));
}

/** The edits that count for a customer: its own, then those of its region and its country. */
export function dayEditsFor(
  database: Database,
  customer: Pick<EventCustomer, 'id' | 'holidays'>,
): ReadonlyArray<ClosedDayEdit> {
  return mergedEdits(placesOfCustomer(customer).map((place) => dayEditsOf(database, place)));
}

export function keepDayEdit(database: Database, place: DayPlace, edit: ClosedDayEdit): void {
  database.run(
    'INSERT OR REPLACE INTO day_edit (kind, place, date, body) VALUES (?, ?, ?, ?)',
    place.kind,
    nameOf(place),
    edit.date,
    JSON.stringify(edit),
  );
}

export function dropDayEdit(database: Database, place: DayPlace, date: string): void {
  const sql = 'DELETE FROM day_edit WHERE kind = ? AND place = ? AND date = ?';
  database.run(sql, place.kind, nameOf(place), date);
}

/** The edits of all places, by `placeKey`. */
export function allDayEdits(database: Database): ReadonlyMap<string, ReadonlyArray<ClosedDayEdit>> {
  const byPlace = new Map<string, ClosedDayEdit[]>();
  const rows = database.all<EditRow>('SELECT kind, place, body FROM day_edit ORDER BY kind, place, date');
  for (const { kind, place, body } of rows) {
    const key = `${kind} ${place}`;
    const edits = byPlace.get(key) ?? [];
    edits.push(storedJson<ClosedDayEdit>(body));
    byPlace.set(key, edits);
  }
  return byPlace;
}

/** The places with edits of some customers, an empty one for all countries: what stands there as one text, by `placeKey`. */
export function dayEditsAmong(
  database: Database,
  customers: ReadonlyArray<string>,
): ReadonlyMap<string, { readonly place: DayPlace; readonly text: string }> {
  const rows = database.all<{ kind: string; place: string; text: string }>(
    `SELECT kind, place, group_concat(body, char(10)) AS text
     FROM (SELECT kind, place, body FROM day_edit WHERE ${AMONG} ORDER BY kind, place, date) GROUP BY kind, place`,
    JSON.stringify(customers),
  );
  return new Map(
    rows.map(({ kind, place, text }) => {
      const of: DayPlace =
        kind === 'customer' ? { kind, customer: place } : { kind: 'country', country: place };
      return [placeKey(of), { place: of, text }] as const;
    }),
  );
}

/** Drops all edits of some customers, an empty one for all countries. */
export function dropDayEditsAmong(database: Database, customers: ReadonlyArray<string>): void {
  database.run(`DELETE FROM day_edit WHERE ${AMONG}`, JSON.stringify(customers));
}

const AMONG = `(kind = 'customer' AND place IN (SELECT value FROM json_each(?1)))
  OR (kind = 'country' AND EXISTS (SELECT 1 FROM json_each(?1) WHERE value = ''))`;

/** A text that no two places share. */
export function placeKey(place: DayPlace): string {
  return `${place.kind} ${nameOf(place)}`;
}

function nameOf(place: DayPlace): string {
  return place.kind === 'customer' ? place.customer : place.country;
}
