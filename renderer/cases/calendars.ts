import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import { ask } from '../api.ts';

const shelf = createCalendarShelf();
const calendarsByKey = new Map<string, BusinessCalendar>();
const asked = new Map<string, Promise<void>>();

/** Gives the business calendar of a key once it was loaded. */
export function calendarOf(key: string): BusinessCalendar | undefined {
  return calendarsByKey.get(key);
}

/** Loads the calendars that are not here yet; each is asked for once, a key always means the same calendar. */
export async function loadCalendars(keys: Iterable<string>): Promise<void> {
  await Promise.all([...new Set(keys)].map(loadOnce));
}

function loadOnce(key: string): Promise<void> {
  const known = asked.get(key);
  if (known !== undefined) return known;
  const loading = ask('calendar.read', { key }).then((answer) => {
    if (answer.ok && answer.value !== null) calendarsByKey.set(key, shelf(answer.value));
    else asked.delete(key);
  });
  asked.set(key, loading);
  return loading;
}
