/**
 * A change of the clocks of a zone: when, and to which offset from UTC in seconds.
 * @typedef {{ at: number, offset: number }} Change
 */

/**
 * A change that recurs each year: on the first given weekday (0 is Monday) from a date on, at a time of the day in seconds;
 * all of UTC. The last Sunday of March is the first one from the 25th on.
 * @typedef {{ month: number, day: number, weekday: number, time: number, offset: number }} YearlyChange
 */

/** From here on every zone of the package follows its rule; Gaza and Hebron come to theirs last, in 2087. */
const FIRST_YEAR = 2100;
/** The last year of the package; 400 years hold every course of dates and weekdays. */
const LAST_YEAR = 2499;
const DAY = 86_400_000;

/**
 * Finds what recurs each year and the first year from which nothing else happens; null where the clocks stand still.
 * @param {string} name
 * @param {readonly Change[]} changes
 */
export function yearlyRule(name, changes) {
  const years = byYear(changes);
  const count = years.get(LAST_YEAR)?.length ?? 0;
  if (count === 0 && ![...years.keys()].some((year) => year >= FIRST_YEAR)) return null;
  const yearly = Array.from({ length: count }, (_, place) => recurring(years, place));
  /** @param {number} year */
  const isRegular = (year) => {
    const there = years.get(year) ?? [];
    return there.length === count && yearly.every((rule, i) => isMade(rule, year, there[i]));
  };
  let from = LAST_YEAR + 1;
  while (isRegular(from - 1)) from -= 1;
  if (from > FIRST_YEAR) throw new Error(`${name} follows no yearly rule after ${FIRST_YEAR}.`);
  return { from, yearly };
}

/**
 * @param {readonly Change[]} changes
 * @returns {ReadonlyMap<number, readonly Change[]>}
 */
function byYear(changes) {
  const years = new Map();
  for (const change of changes) {
    const year = new Date(change.at).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), change]);
  }
  return years;
}

/**
 * @param {ReadonlyMap<number, readonly Change[]>} years
 * @param {number} place
 * @returns {YearlyChange}
 */
function recurring(years, place) {
  const seen = [...years].flatMap(([year, there]) => (year < FIRST_YEAR ? [] : (there[place] ?? [])));
  const dates = seen.map(({ at }) => new Date(at));
  const [month = 0, day = 0] = dates
    .map((date) => /** @type {const} */ ([date.getUTCMonth() + 1, date.getUTCDate()]))
    .reduce((least, date) => ((date[0] - least[0] || date[1] - least[1]) < 0 ? date : least));
  const { at, offset } = seen[0] ?? { at: 0, offset: 0 };
  return { month, day, weekday: weekdayOf(at), time: (at % DAY) / 1000, offset };
}

/**
 * @param {YearlyChange} rule
 * @param {number} year
 * @param {Change | undefined} change
 */
function isMade({ month, day, weekday, time, offset }, year, change) {
  const earliest = Date.UTC(year, month - 1, day);
  const wait = (weekday - weekdayOf(earliest) + 7) % 7;
  return change?.at === earliest + wait * DAY + time * 1000 && change.offset === offset;
}

/** @param {number} at */
function weekdayOf(at) {
  return (new Date(at).getUTCDay() + 6) % 7;
}
