import { err, ok, type Result } from '../../lang/result.ts';
import { dateToDay, isRealDate } from '../instant/civilDate.ts';
import type { Instant } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE } from '../instant/instant.ts';
import { zoneOffsets } from './zoneOffsets.ts';

const FORM = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)$/;

/** Reads `YYYY-MM-DD HH:MM` on the wall clock of a zone; a time that clocks skipped that day is a gap. */
export function readLocalTime(text: string, zone: string): Result<Instant, 'form' | 'gap'> {
  const match = FORM.exec(text);
  if (match === null) return err('form');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (hour > 23 || minute > 59 || year < 1900 || year > 2198 || !isRealDate(year, month, day))
    return err('form');
  const wall = dateToDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE;
  const offsets = zoneOffsets(zone);
  const instant = offsets.toInstant(wall);
  return instant + offsets.offsetAt(instant) === wall ? ok(instant) : err('gap');
}
