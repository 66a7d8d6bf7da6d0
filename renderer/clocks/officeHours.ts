import { WEEKDAYS } from '../../shared/calendar/instant/weekday.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import { spoken } from '../language/languageStore.ts';

/** Gives the hours of an office in one line: "Vienna, Mon to Fri 08:00 to 17:00, public holidays of Austria". */
export function officeHours(spec: CalendarSpec, city: string, holidays: EventCustomer['holidays']): string {
  const words = spoken().caseView;
  return words.joined([words.hours(city, weekText(spec)), holidayText(holidays)]);
}

/** Days in a row with the same hours are a span; anything else is only said to differ. */
function weekText({ week }: CalendarSpec): string {
  const catalogue = spoken();
  const words = catalogue.caseView;
  const open = WEEKDAYS.filter((weekday) => week[weekday].length > 0);
  const [first, last] = [open[0], open.at(-1)];
  const hours = first === undefined ? undefined : week[first][0];
  if (first === undefined || last === undefined || hours === undefined) return words.mixedHours;
  const isRow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === open.length - 1;
  const isAlike = open.every((weekday) => week[weekday].length === 1 && `${week[weekday][0]}` === `${hours}`);
  if (!isRow || !isAlike) return words.mixedHours;
  const day = catalogue.format.weekday;
  return words.weekHours(day(first), day(last), hours[0], hours[1]);
}

function holidayText(holidays: EventCustomer['holidays']): string {
  const words = spoken().caseView;
  if (holidays === undefined || holidays.length === 0) return words.noHolidays;
  return typeof holidays === 'string' ? words.holidaysOf(countryName(holidays)) : words.holidaysListed;
}

/** Gives the name of a country from a code of the holiday tables, such as "DE" or "DE-BY"; the code itself when unknown. */
export function countryName(code: string): string {
  const [country = '', ...region] = code.split('-');
  if (!/^[A-Z]{2}$/i.test(country)) return code;
  const name =
    new Intl.DisplayNames(spoken().language, { type: 'region' }).of(country.toUpperCase()) ?? country;
  return region.length === 0 ? name : `${name} (${region.join('-')})`;
}
