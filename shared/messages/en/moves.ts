import { counted } from './inEnglish.ts';

const open = (count: number): string => counted(count, 'open deadline');

/** Deadlines that a change of rules or calendars moved, and a program whose rules are older than those of the file. */
export const moveWords = {
  cause: {
    zoneRules: (version: string): string => `Zone rules ${version}`,
    holidayTables: (version: string): string => `Holiday tables ${version}`,
    program: 'Program',
    editions: 'Policy editions',
    customerDays: (customer: string): string => `Closed days of ${customer}`,
    countryDays: (country: string): string => `Closed days of ${country}`,
    teamDays: (country: string): string => `Public holidays of ${country} as the team has them`,
    teamEditions: 'Editions of the policy as the team has them',
  },
  causes: (causes: ReadonlyArray<string>): string => causes.join(', '),
  head: (causes: string, count: number): string => `${causes}: ${open(count)} moved`,
  several: (changes: number, count: number): string => `${counted(changes, 'change')} moved ${open(count)}`,
  show: 'Show',
  title: 'Moved deadlines',
  about: 'A change of rules or calendars moved these, no event of their cases. Times are yours.',
  none: 'No deadline was moved',
  noneText: 'What a change of rules or calendars moves stands here until it is acknowledged.',
  acknowledge: 'Acknowledge',
  acknowledgeAll: 'Acknowledge all',
  acknowledgeOne: (head: string): string => `Acknowledge. ${head}`,
  made: (when: string, by: string): string => `${when}, ${by}`,
  insteadOf: (made: string, version: string): string => `${made}, instead of ${version}`,
  acknowledged: (made: string, when: string): string => `${made}, acknowledged ${when}`,
  column: { case: 'Case', clock: 'Deadline', before: 'Before', after: 'After' },
  openCase: (caseNumber: string, clock: string): string => `Open ${caseNumber}, ${clock}`,
  noDue: 'none',
  inCity: (time: string, city: string): string => `${time} in ${city}`,
  more: (count: number): string => `and ${counted(count, 'more deadline', 'more deadlines')}`,

  rules: {
    zoneRules: (version: string): string => `zone rules ${version}`,
    holidayTables: (version: string): string => `holiday tables ${version}`,
    program: 'an older program',
    newerProgram: 'a newer one',
  },
  older: (own: string, file: string): string =>
    `This program has ${own}; the case file was laid out with ${file}.`,
  olderKept: (count: number, zones: number): string =>
    count === 0
      ? 'Its deadlines are kept as they stand. Install the newer version.'
      : `Its deadlines are kept as they stand: ${counted(count, 'deadline')} in ${counted(zones, 'zone')} would move. Install the newer version.`,
} as const;
