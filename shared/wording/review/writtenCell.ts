import { padded } from '../../calendar/instant/civilDate.ts';
import { HOUR, type Instant, MINUTE, type Milliseconds, SECOND } from '../../calendar/instant/instant.ts';
import { localDateOf, localParts } from '../../calendar/zone/localTime.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { ungroupedNumber } from '../../messages/numbers.ts';
import type { CellKind, TableCell } from './reviewTable.ts';

/** Writes a cell so that people and spreadsheets read it: 96.8%, 2:29:00, 2026-12-07 09:14 in the lead's zone. */
export function writtenCell(words: Catalogue, cell: TableCell, kind: CellKind, zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'share':
      return words.review.percent(writtenPercent(cell, 1));
    case 'length':
      return writtenLength(cell);
    case 'moment':
      return writtenMoment(cell, zone);
    case 'decimal':
      return ungroupedNumber(words.language, rounded(cell, 1));
    default:
      return ungroupedNumber(words.language, cell);
  }
}

/** Gives a share, 0 to 1, as percent with so many digits; 99.96% is not written as 100%. */
export function writtenPercent(share: number, digits: 0 | 1): number {
  const percent = rounded(share * 100, digits);
  return share < 1 ? Math.min(percent, rounded(100 - 10 ** -digits, digits)) : percent;
}

/** Writes a moment as the wall clock of a zone, to the minute. */
export function writtenMoment(at: Instant, zone: string): string {
  const { hour, minute } = localParts(at, zone);
  return `${localDateOf(at, zone)} ${padded(hour, 2)}:${padded(minute, 2)}`;
}

/** Hours unbounded, rounded down to the second. */
function writtenLength(ms: Milliseconds): string {
  const minutes = padded(Math.floor(ms / MINUTE) % 60, 2);
  return `${Math.floor(ms / HOUR)}:${minutes}:${padded(Math.floor(ms / SECOND) % 60, 2)}`;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
