import type { BusinessCalendar } from './businessCalendar.ts';

/** The 24x7 calendar of a zone (UTC unless told); a business day of it is 24 hours (policy §4). */
export declare function roundTheClock(zone?: string): BusinessCalendar;
