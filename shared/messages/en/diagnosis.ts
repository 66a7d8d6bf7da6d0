import { counted, number, plural } from './inEnglish.ts';

/** What `desk diagnose` and the command of the palette write, for whoever helps from afar. */
export const diagnosisWords = {
  title: 'Diagnosis. It holds no text of cases.',
  files: 'Files',
  store: 'Cases',
  settings: 'Settings',
  log: (entries: number): string =>
    entries === 0 ? 'Error log: empty' : `Error log, its last ${counted(entries, 'line')}`,
  clock: (now: string, zone: string): string => `${now}, zone ${zone}`,
  laidOut: (zoneRules: string, holidayTables: string): string =>
    `Laid out by zone rules ${zoneRules}, holiday tables ${holidayTables}`,
  usualFolder: 'Data folder: the usual one',
  chosenFolder: 'Data folder: another than the usual one',
  file: (name: string, bytes: number): string => `${name}: ${counted(bytes, 'byte')}`,
  copy: (date: string, bytes: number): string => `copy of ${date}: ${counted(bytes, 'byte')}`,
  attachments: (count: number, bytes: number): string =>
    `${counted(count, 'attachment')}: ${counted(bytes, 'byte')}`,
  others: (count: number): string =>
    `${number(count)} other ${plural(count, { one: 'entry', other: 'entries' })}`,
  engine: (version: string): string => `SQLite ${version}`,
  schema: (found: number, own: number): string =>
    found === own ? `Schema ${found}` : `Schema ${found}; this program writes ${own}`,
  counts: (events: number, cases: number, drafts: number): string =>
    `${counted(events, 'event')}, ${counted(cases, 'case')}, ${counted(drafts, 'draft')}`,
  whole: 'Its pages are whole. For a check of each event run: desk check',
  leftInWal:
    'A program ended without closing the cases. What it wrote last stands in cases.db-wal, is not counted here, and is looked through at the next start.',
  walDamaged: 'What stands in cases.db-wal is damaged.',
  engineSaid: (line: string): string => `The database engine reports “${line}”.`,
  notRead: (trace: string): string => `It cannot be read: ${trace}`,
  place: {
    nothing: 'There is no case file.',
    empty: 'The case file is empty.',
    foreign: 'What lies in the place of the case file is another program’s database.',
    'not-a-file': 'What lies in the place of the case file is not a file.',
  },
  noSettings: 'None are stored; the defaults hold.',
  settingsWhole: 'All can be read.',
  settingsIgnored: (names: ReadonlyArray<string>): string =>
    `These cannot be read, and their defaults hold: ${names.join(', ')}`,
  settingsDamaged: 'The file is damaged; the defaults hold.',
  copied: 'The diagnosis is on the clipboard. It holds no text of cases.',
} as const;
