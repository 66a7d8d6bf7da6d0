import type { BusinessCalendar, CalendarSpec } from './businessCalendar.ts';

/** Gives the calendar of a spec; equal specs get one calendar. */
export type CalendarShelf = (spec: CalendarSpec) => BusinessCalendar;

/** A shelf that keeps each calendar it has made. A spec that `createCalendar` refuses throws. */
export declare function createCalendarShelf(): CalendarShelf;

/** A short text that is equal for specs of equal content and stable over time. */
export declare function calendarKey(spec: CalendarSpec): string;
