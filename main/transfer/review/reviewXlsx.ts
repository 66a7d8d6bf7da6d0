import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { zoneOffsets } from '../../../shared/calendar/zone/zoneOffsets.ts';
import { printable } from '../../../shared/lang/printable.ts';
import type {
  CellKind,
  ReviewTable,
  TableCell,
  TableColumn,
} from '../../../shared/wording/review/reviewTable.ts';
import { zipWithoutTimes } from './zipWithoutTimes.ts';

/** A workbook with a sheet a chart: the caption, the header, typed cells. Equal reviews are equal bytes. */
export async function reviewXlsx(
  about: string,
  sheets: ReadonlyArray<ReviewTable>,
  zone: string,
): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const workbook = sheets.map(({ caption, columns, rows }, place) => ({
    sheet: names[place] ?? '',
    stickyRowsCount: HEAD_ROWS,
    columns: columns.map(({ kind }) => ({ width: kind === 'text' ? TEXT_WIDTH : NUMBER_WIDTH })),
    data: [
      [textCell(caption), null],
      [textCell(about), null],
      columns.map(({ title }): CellObject => ({ ...textCell(title), fontWeight: 'bold' })),
      ...rows.map((row): Row => row.map((cell, place) => typedCell(cell, columns[place], zone))),
    ],
  }));
  return zipWithoutTimes(await writeXlsxFile(workbook).toBuffer());
}

const LONGEST_NAME = 31;

/** A spreadsheet takes names of at most 31 letters, without some signs, and each only once. */
function sheetNames(names: ReadonlyArray<string>): ReadonlyArray<string> {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const plain = name.replace(/[\\/?*:[\]]/g, '');
    const cut = plain.slice(0, LONGEST_NAME);
    const own = taken.has(cut) ? `${plain.slice(0, LONGEST_NAME - 3)} ${place + 1}` : cut;
    taken.add(own);
    return own;
  });
}

const HEAD_ROWS = 3;
const TEXT_WIDTH = 22;
const NUMBER_WIDTH = 16;

/** Days from the first day of a spreadsheet, 30 December 1899, to 1970. */
const DAYS_TO_1970 = 25_569;

const FORMATS: Readonly<Record<Exclude<CellKind, 'text'>, string>> = {
  count: '0',
  decimal: '0.0',
  share: '0.0%',
  length: '[h]:mm:ss',
  moment: 'yyyy-mm-dd hh:mm',
};

function typedCell(cell: TableCell, column: TableColumn | undefined, zone: string): CellObject | null {
  if (cell === null) return null;
  const kind = column?.kind ?? 'text';
  if (typeof cell === 'string' || kind === 'text') return textCell(String(cell));
  return { value: serialOf(cell, kind, zone), type: Number, format: FORMATS[kind] };
}

/** A text stays one, whatever it starts with: only a cell of type formula is one. */
function textCell(text: string): CellObject {
  return { value: cellText(text), type: String };
}

/** As many signs as a spreadsheet takes in a cell. */
const LONGEST_TEXT = 32_767;
/** What a spreadsheet reads as one sign by its number, and the underscore that it begins with. */
const NUMBERED_SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A longer text is cut, and ends so: the file would be called damaged otherwise. */
function cellText(text: string): string {
  const plain = printable(text).replace(NUMBERED_SIGN, '_x005F_');
  return plain.length <= LONGEST_TEXT ? plain : printable(`${plain.slice(0, LONGEST_TEXT - 1)}…`);
}

/** A spreadsheet counts days, by the wall clock. */
function serialOf(value: number, kind: CellKind, zone: string): number {
  if (kind === 'length') return value / DAY;
  if (kind === 'moment') return (value + zoneOffsets(zone).offsetAt(value)) / DAY + DAYS_TO_1970;
  return value;
}
