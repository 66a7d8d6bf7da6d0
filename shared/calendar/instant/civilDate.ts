/** A date of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_ERA = 146_097;
const DAYS_TO_1970 = 719_468;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Gives the number of days from 1 January 1970 to a date; the date must be real. */
export function dateToDay(year: number, month: number, day: number): number {
  // Years begin in March here: the leap day comes last and month lengths follow one formula.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

/** Gives the date that lies a number of days after 1 January 1970. */
export function dayToDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** Gives the weekday of a day number: 0 is Monday, 6 is Sunday. */
export function weekdayIndex(dayNumber: number): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber + 3) % 7) + 7) % 7;
}

/** True for a date that the Gregorian calendar has. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const nextMonth = month === 12 ? dateToDay(year + 1, 1, 1) : dateToDay(year, month + 1, 1);
  return day <= nextMonth - dateToDay(year, month, 1);
}

/** Reads `YYYY-MM-DD` as a day number; undefined if the text is no real date. */
export function parseDate(text: string): number | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dateToDay(year, month, day) : undefined;
}

/** Writes a day number as `YYYY-MM-DD`. */
export function formatDate(dayNumber: number): string {
  const { year, month, day } = dayToDate(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Writes a whole number with leading zeros. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
