import type { LegStart } from '../../clock/clockRun.ts';
import { counted } from './inEnglish.ts';

const STARTS: Readonly<Record<LegStart, string>> = {
  opened: 'opened',
  raised: 'severity raised',
  lowered: 'opened, counted anew at the lower severity',
  'became-applicable': 'target applies',
  resolved: 'resolved',
};

const STILL = {
  stopped: 'clock stopped',
  paused: 'clock paused',
  'not-applicable': 'no target',
} as const;

/** The lines of a ledger: what happened on each date, and what it adds (design §1, "checked by hand"). */
export const ledgerWords = {
  started: (time: string, by: LegStart): string => `${time} ${STARTS[by]}`,
  opens: (time: string): string => `${time} office opens`,
  closes: (time: string): string => `${time} office closes`,
  from: (time: string): string => time,
  joined: (start: string, end: string): string => `${start}, ${end}`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  datesTwo: (first: string, last: string): string => `${first}, ${last}`,
  datesMany: (first: string, last: string): string => `${first} to ${last}`,
  weekend: (length: string): string => `weekend, ${length} skipped`,
  closed: (length: string): string => `closed, ${length} skipped`,
  holiday: (name: string): string => `${name}, holiday`,
  unnamedHoliday: 'holiday',
  /** A holiday or closure that takes a part of a date: "Heiligabend from 13:00". */
  closedPart: (name: string, from: string, to: string): string => {
    if (to === '24:00') return `${name} from ${from}`;
    return from === '00:00' ? `${name} until ${to}` : `${name} ${from} to ${to}`;
  },
  /** The hours of a date that are not those of its weekday. */
  ownHours: (text: string, name: string | null): string => `${text} (${name ?? 'hours of this day'})`,
  openOnly: (name: string | null, hours: ReadonlyArray<string>): string =>
    `${name ?? 'hours of this day'}, open ${hours.join(' and ')} only`,
  clocksForward: (text: string, length: string): string => `${text}, clocks go forward ${length}`,
  clocksBack: (text: string, length: string): string => `${text}, clocks go back ${length}`,
  still: (standing: keyof typeof STILL, span: string): string => `${STILL[standing]}, ${span}`,
  hours: (hours: number): string => `${hours} h`,
  hoursMinutes: (hours: number, minutes: number): string =>
    hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`,
  minutesLong: (count: number): string => counted(count, 'minute'),
  hoursLong: (count: number): string => counted(count, 'hour'),
  businessMinutes: (count: number): string => counted(count, 'business minute'),
  businessHours: (count: number): string => counted(count, 'business hour'),
  businessDays: (count: number): string => counted(count, 'business day'),
  mean: (length: string): string => `mean of ${length}`,
  counted: (length: string): string => `+${length}`,
  due: (when: string, city: string): string => `Due ${when} in ${city}`,
  dueMean: (when: string, city: string): string => `Mean reached ${when} in ${city}`,
  copyTitle: (clock: string, caseNumber: string, target: string): string =>
    `${clock} of ${caseNumber}: ${target}`,
  copyTimes: (city: string): string => `Times in ${city}`,
  dueBoth: (due: string, own: string, city: string): string => `${due}, ${own} in ${city}`,
  here: (when: string): string => `${when} here`,
  paused: 'No due time while the clock is paused',
};
