import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { spelledZone } from '../../../shared/calendar/zone/spelledZone.ts';
import { isZone } from '../../../shared/calendar/zone/zoneNames.ts';
import { type JsonObject, parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import type { MomentReader } from '../momentReader.ts';
import { cellsOfEvent, fieldsOfCells } from './eventCells.ts';
import { EVENT_COLUMNS, LINE_COLUMN, REFUSED_COLUMNS } from './eventColumns.ts';

const OURS: ReadonlySet<string> = new Set([
  ...EVENT_COLUMNS.map(({ name }) => name),
  LINE_COLUMN,
  ...REFUSED_COLUMNS,
]);

/** Reads rows under a header into lines of the interchange. */
export interface EventRows {
  cell(cells: ReadonlyArray<string>, column: string): string;
  /** The line that a row says; `moment` reads local times, null when there are none in the file. */
  lineOf(cells: ReadonlyArray<string>, moment: MomentReader | null): string;
}

const ZONE_PLACE = EVENT_COLUMNS.findIndex(({ name }) => name === 'customer.zone');

export function createEventRows(header: ReadonlyArray<string>): EventRows {
  const places = new Map(header.map((name, place) => [name, place]));
  const cell = (cells: ReadonlyArray<string>, column: string): string =>
    cells[places.get(column) ?? -1] ?? '';
  const others = header.filter((name) => name !== '' && !OURS.has(name));

  return {
    cell,
    lineOf(cells, moment) {
      const ours = EVENT_COLUMNS.map(({ name }) => cell(cells, name));
      const recorded = recordedIn(cell(cells, LINE_COLUMN));
      // The recorded line speaks as long as nobody has changed what the cells say.
      if (recorded !== null && sameTexts(cellsOfEvent(recorded), ours)) return cell(cells, LINE_COLUMN);
      const said = fieldsOfCells(ours.map((text, place) => (place === ZONE_PLACE ? zoneOf(text) : text)));
      const extra = others.flatMap((name) => {
        const text = cell(cells, name);
        return text === '' ? [] : [[name, text] as const];
      });
      const line = { ...recorded, ...said, ...Object.fromEntries(extra) };
      return JSON.stringify(withInstant(line, moment));
    },
  };
}

/** A name of the database stays as it is written: the same file gives the same events again. */
function zoneOf(text: string): string {
  return isZone(text) ? text : spelledZone(text);
}

/** A local time becomes an instant; what is no time stays, and is refused where lines are checked. */
function withInstant(line: Readonly<Record<string, unknown>>, moment: MomentReader | null): object {
  const read = moment !== null && typeof line.at === 'string' ? moment(line.at) : null;
  return read?.ok ? { ...line, at: formatInstant(read.value) } : line;
}

function recordedIn(text: string): JsonObject | null {
  const read = text === '' ? null : parseJsonObject(text);
  return read?.ok ? read.value : null;
}

function sameTexts(a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean {
  return a.length === b.length && a.every((text, place) => text === b[place]);
}
