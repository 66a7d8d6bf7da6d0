import type { RefusedRow } from '../../shared/ipc/transferChannels.ts';
import { REFUSED_COLUMNS } from './eventCsv/eventColumns.ts';
import { csvRow } from './eventCsv/writeEventCsv.ts';
import type { ReadFile } from './importFormat.ts';

/** The refused rows as they stood, each with its field and the reason: mended, the file can be imported as it is. */
export function refusedCsv(file: ReadFile, refused: ReadonlyArray<RefusedRow>): string {
  const ours: ReadonlyArray<string> = REFUSED_COLUMNS;
  const places = file.header.flatMap((column, place) => (ours.includes(column) ? [] : [place]));
  const keep = (cells: ReadonlyArray<string>): string[] => places.map((place) => cells[place] ?? '');
  const rows = [...refused]
    .sort((a, b) => a.row - b.row)
    .map(({ row, field, reason }) => csvRow([...keep(file.cellsOf(row)), field, reason]));
  return [csvRow([...keep(file.header), ...ours]), ...rows].join('');
}
