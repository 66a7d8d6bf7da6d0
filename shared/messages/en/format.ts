import type { Weekday } from '../../calendar/instant/weekday.ts';
import { dateNamesIn } from '../dateNames.ts';
import { counted, ENGLISH } from './inEnglish.ts';

const names = dateNamesIn(ENGLISH);

/** Times, dates, lengths of time and the words of a clock (design, sections 4 and 8). */
export const formatWords = {
  weekday: (weekday: Weekday): string => names.weekday(weekday),
  /** `month` is 1 to 12; the year is given only when it is another one. */
  date: (weekday: Weekday, day: number, month: number, year: number | null): string =>
    `${names.weekday(weekday)} ${dayMonth(day, month, year)}`,
  /** A date without the name of its day. */
  dayMonth,
  weekdayDay: (weekday: Weekday, day: number): string => `${names.weekday(weekday)} ${day}`,
  timeOnDate: (date: string, time: string): string => `${date} ${time}`,
  timeElsewhere: (time: string, weekday: string): string => `${time} ${weekday}`,
  daysHours: (days: number, hours: number): string => `${days}d ${hours}h`,
  hoursMinutes: (hours: number, minutes: string): string => `${hours}h ${minutes}m`,
  minutes: (minutes: number): string => `${minutes}m`,
  underMinute: '<1m',
  hours: (hours: number): string => `${hours}h`,
  days: (days: number): string => `${days}d`,
  percent: (percent: number): string => `${percent}%`,

  clock: { response: 'Response', restoration: 'Restoration', rca: 'RCA' },
  state: {
    atRisk: 'at risk',
    overdue: 'overdue',
    waits: 'waits',
    paused: 'paused',
    mean: 'x̄ mean',
    overMean: 'over mean',
    met: 'met',
    missed: 'missed',
    noTarget: 'No target',
    notStarted: 'Not started',
  },
  /** A clock of another kind in the restoration column says so. */
  rcaWord: (word: string): string => (word === '' ? 'RCA' : `RCA ${word}`),

  spoken: {
    clock: { response: 'Response', restoration: 'Restoration', rca: 'Root cause analysis' },
    left: (length: string): string => `${length} left`,
    late: (length: string): string => `${length} overdue`,
    overMean: (length: string): string => `${length} over the mean`,
    met: (length: string): string => `met in ${length}`,
    missed: (length: string): string => `missed by ${length}`,
    used: (percent: number): string => `${percent} percent used`,
    mean: 'mean objective',
    atRisk: 'at risk',
    waits: 'waits, the office is closed',
    resumes: (when: string): string => `resumes ${when}`,
    paused: 'paused',
    due: (when: string): string => `due ${when}`,
    wasDue: (when: string): string => `was due ${when}`,
    in: (time: string, city: string): string => `${time} in ${city}`,
    noTarget: 'no target',
    notStarted: 'not started',
    seconds: (count: number): string => counted(count, 'second'),
    minutes: (count: number): string => counted(count, 'minute'),
    hours: (count: number): string => counted(count, 'hour'),
    days: (count: number): string => counted(count, 'day'),
    workingDays: (count: number): string => counted(count, 'working day'),
  },
};

function dayMonth(day: number, month: number, year: number | null): string {
  return `${day} ${names.month(month)}${year === null ? '' : ` ${year}`}`;
}
