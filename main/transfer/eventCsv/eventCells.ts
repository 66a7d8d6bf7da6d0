import { withoutHalfSigns } from '../../../shared/lang/halfSign.ts';
import { EVENT_COLUMNS, type EventColumn } from './eventColumns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The cells of an event, by column, from its line as it was recorded. Half a sign is in its line alone, which writes it out. */
export function cellsOfEvent(fields: Fields): ReadonlyArray<string> {
  return EVENT_COLUMNS.map(({ name }) => withoutHalfSigns(textOf(valueAt(fields, name))));
}

/** The fields that cells say, in the order of the columns; a cell that is no number or no true or false stays text. */
export function fieldsOfCells(cells: ReadonlyArray<string>): Fields {
  const type = cells[EVENT_COLUMNS.findIndex(({ name }) => name === 'type')];
  const fields: Record<string, unknown> = {};
  EVENT_COLUMNS.forEach((column, place) => {
    const value = fieldOf(column, cells[place] ?? '', type);
    if (value !== undefined) putAt(fields, column.name, value);
  });
  return fields;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function fieldOf({ kind }: EventColumn, text: string, type: string | undefined): unknown {
  if (text !== '') return READERS[kind](text);
  return kind === 'owner' && type === 'owner-set' ? null : undefined;
}

const READERS: Readonly<Record<EventColumn['kind'], (text: string) => unknown>> = {
  text: (text) => text,
  owner: (text) => text,
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
  'yes-no': (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text),
  holidays: (text) => (/^\d/.test(text) ? text.split(';').map((date) => date.trim()) : text),
};

function valueAt(fields: Fields, name: string): unknown {
  const [outer = '', inner] = name.split('.');
  const value = fields[outer];
  if (inner === undefined) return value;
  return typeof value === 'object' && value !== null ? (value as Fields)[inner] : undefined;
}

function putAt(fields: Record<string, unknown>, name: string, value: unknown): void {
  const [outer = '', inner] = name.split('.');
  if (inner === undefined) {
    fields[outer] = value;
    return;
  }
  const object = (fields[outer] ?? {}) as Record<string, unknown>;
  object[inner] = value;
  fields[outer] = object;
}
