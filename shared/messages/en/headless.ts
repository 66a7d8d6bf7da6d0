import { commandLineWords } from './commandLine.ts';
import { formatWords } from './format.ts';
import { headlessQueueWords } from './headlessQueue.ts';
import { headlessTeamWords, teamCommandWords } from './headlessTeam.ts';
import { teamExpectedWords, teamOptionWords } from './headlessTeamOptions.ts';
import { plural } from './inEnglish.ts';

/** Numbers of the command stand without a sign between thousands: other programs read them. */
const counted = (count: number, one: string): string =>
  `${count} ${plural(count, { one, other: `${one}s` })}`;

/** What the command without a window says, and how it describes itself. */
export const headlessWords = {
  about: 'Severity Desk without a window: the same rules, the same files.',
  command: {
    vectors: 'run vector files of business time, case clocks and queue order',
    clocks: 'read events, print the clocks of each case at an instant, in queue order',
    targets: 'print when the clocks of a new case are due',
    explain: 'print how the due instants of a case come about, line by line',
    import: 'take the cases of a ServiceNow log, a CSV file or JSON Lines',
    apply: 'append events, or do commands, as they come; each is printed once it is durable',
    export: 'print the event log; importing it elsewhere gives the same bytes again',
    queue: 'print a view of the queue',
    moved: 'print the open deadlines that a change of rules or calendars moved, until they are acknowledged',
    days: 'print or edit the closed days and other hours of a country, for all customers there',
    report: 'write the lead review of a range of dates: what is in the queue, how well targets were met',
    rebuild: 'derive everything anew from the event log',
    diagnose: 'print versions, files and the end of the error log, for who helps; no text of cases',
    check: 'look whether the files are whole; what is damaged is left as it is',
    backup: 'write a verified copy of the cases',
    restore: 'begin again from a copy, with all that came after it; the present file is kept beside',
    sample: 'load the sample queue, relative to now',
    organizations: 'take, list or write what care knows of its customers',
    organizationsImport: 'take a CSV of organizations, one row a contact; all of it or nothing',
    organizationsList: 'print the registered organizations',
    organizationsExport: 'print them with their contacts as CSV; importing it again changes nothing',
    ...teamCommandWords,
  },
  option: {
    files: 'files of JSON Lines',
    events: 'file of events as JSON Lines, or - for standard input',
    version: 'print the version',
    importFile: 'file to take',
    organizationsFile: 'CSV file to take',
    backupFile: 'where to; a new file among the copies of the profile unless given',
    ...teamOptionWords,
    restoreFrom: 'the copy; of those that are whole the one that holds most, unless given',
    onlyCopy: 'leave out what came after the copy',
    actual: 'print what the engine answers instead, one JSON line a vector',
    now: 'the instant, as 2026-12-04T16:40:00+01:00',
    nowElse: 'the instant, as 2026-12-04T16:40:00+01:00; that of the computer unless given',
    severity: 'severity, 1 to 4',
    opened: 'when the case is opened, as 2026-12-04T16:40:00+01:00',
    zone: 'time zone of the customer, as Europe/Vienna',
    fileZone: 'time zone of the times in the file, as Europe/Vienna',
    holidays: 'country whose public holidays count, as AT or DE-BY',
    edition: 'edition of the policy',
    json: 'print JSON',
    profile: 'folder of the data; that of the app unless given',
    out: 'write to this file instead',
    exportFormat: 'jsonl or csv',
    importFormat: 'what the file is; told from its name and header unless given',
    dateOrder: 'order of day, month and year in its dates',
    importEdition: 'edition of the policy for cases whose file names none; the one in force unless given',
    commands: 'the lines are commands of the console, done under the same guards as in its window',
    explainedCase: 'number of the case; without it a case that is opened as the options say',
    dryRun: 'say what would be taken, and take nothing',
    editDay: 'the day to edit: closed with --closed-for, else a working day',
    closedFor: 'what offices are closed for on that day',
    openFor: 'what they work for on that day, as Working Saturday',
    between: 'hours in which they are closed or work then, as 13:00-24:00; the whole day unless given',
    undoDay: 'the day whose edit is taken back',
    dayReason: 'why; needed for each change',
    dryDays: 'print which deadlines would move, and change nothing',
    view: 'which cases',
    allMoves: 'those that were acknowledged too',
    acknowledgeMoves: 'take what is printed off the list',
    ics: 'print the deadlines as an iCalendar file',
    reportFrom: 'first date, as 2026-09-14; with --to left out the twelve whole weeks before this one',
    reportTo: 'last date, it included',
    reportFormat:
      'csv (a section a chart), xlsx (a sheet a chart), json, md (Markdown) or html (the page to print; the window makes it a PDF)',
    asOf: 'the review as it was at that instant, from the log',
    asIf: 'as if that edition of the policy had applied to every case',
    team: 'cases of a team of the settings of the lead',
    customer: 'cases of that customer, by its id',
    horizon: 'how far the forecast looks: hours for the next eight, week to the end of the week',
    reportZone: 'whose dates and weeks, as Europe/Vienna; that of the computer unless given',
  },
  noReason: 'A change of a day needs a reason: --reason TEXT.',
  unclearDay:
    'Say one thing of one day: --edit DATE with --closed-for or --open-for, or --undo DATE, and --reason TEXT.',
  noSuchEdit: (date: string): string => `No edit of ${date} stands for it.`,
  worksThen: 'an ordinary working day',
  profileNeedsCase: 'With --profile explain needs a case; without a case it knows the public holidays only.',
  badHours: 'Hours are written as 13:00-24:00, in order; one part closes a day.',
  daysMoved: (count: number): string => `Changed; ${counted(count, 'open deadline')} moved`,
  daysWouldMove: (count: number): string => `${counted(count, 'open deadline')} would move`,
  commandLine: commandLineWords,
  expected: {
    choice: (names: string): string => `Allowed choices are ${names}.`,
    instant: 'It must be an instant with Z or an offset, such as 2026-12-04T16:40:00+01:00.',
    severity: 'It must be a whole number from 1 to 4.',
    date: 'It must be a date such as 2026-09-14.',
    zone: 'It must be a time zone of the IANA database, such as Europe/Vienna.',
    ...teamExpectedWords,
    country: 'No public holidays are known for it; it must be a code such as AT or DE-BY.',
  },

  team: headlessTeamWords,

  notOpened: (path: string, reason: string): string => `${path} cannot be read: ${reason}.`,
  notSaved: (path: string, reason: string): string => `${path} cannot be written: ${reason}.`,
  noProfile: (folder: string): string => `There are no cases in ${folder}.`,
  movedHint: (head: string): string => `${head}. To see them: desk moved`,
  layingOut: 'Laying out deadlines',
  readOnly: 'Nothing was written.',
  needsOut: 'An XLSX file is not for the terminal: say where to with --out.',
  badRange: (from: string, to: string): string =>
    `${from} to ${to} is no range: it must end on its first date or later, within ten years.`,
  replaying: 'Replaying the log',
  notEmpty: (folder: string): string =>
    `${folder} holds cases or drafts already; the sample queue is for an empty profile.`,
  bug: (stack: string): string => `Something in the program failed. ${stack}`,

  vectorsDone: (passed: number, failed: number): string => `${passed} passed, ${failed} failed`,
  vectorFailed: (name: string, place: string): string => `${name} (${place})`,
  vectorExpected: (text: string): string => `  expected ${text}`,
  vectorActual: (text: string): string => `  actual   ${text}`,
  vectorsMore: (count: number): string => `and ${count} more`,
  noVector: 'the line is no vector of a known kind',

  lineTooLong: (line: number, mebibytes: number): string =>
    `Line ${line} is longer than ${mebibytes} MB. Nothing from there on was taken.`,
  refusedLine: (line: number, field: string, reason: string): string => `Line ${line} (${field}): ${reason}`,
  noCommand: (type: string): string => `There is no command ${type}.`,
  commandsDone: (done: number, refused: number): string =>
    `${counted(done, 'command')} done, ${counted(refused, 'line')} refused`,
  caseHead: (caseNumber: string, severity: number, title: string): string =>
    `${caseNumber}, severity ${severity}: ${title}`,
  applied: (taken: number, refused: number): string =>
    `${counted(taken, 'event')} taken, ${counted(refused, 'line')} refused`,
  nothingTaken: (file: string): string => `Nothing of ${file} was taken.`,
  imported: (cases: number, fresh: number, updated: number): string =>
    `${counted(cases, 'case')}: ${fresh} new, ${updated} updated`,
  importedEvents: (fresh: number, known: number): string =>
    `${counted(fresh, 'event')} taken, ${known} known already`,
  wouldTake: (cases: number, events: number): string =>
    `Would take ${counted(cases, 'case')}, ${counted(events, 'event')}. Nothing was taken.`,
  refusedRow: (row: number, field: string, reason: string): string => `Row ${row} (${field}): ${reason}`,
  refusedRows: (count: number): string => `${counted(count, 'row')} refused`,
  adjusted: (count: number): string => `${counted(count, 'row')} taken otherwise than written:`,
  adjustedRow: (row: number, field: string, reason: string): string => `  Row ${row} (${field}): ${reason}`,
  adjustedMore: (count: number): string => `  and ${count} more`,
  fileHolds: (name: string, format: string, rows: number): string =>
    `${name}: ${format}, ${counted(rows, 'row')}`,
  datesRead: (order: string, row: number, text: string): string =>
    `Dates read as ${order}; row ${row} holds “${text}”`,
  needs: {
    zone: 'Its times carry no zone: say in which one they were written with --zone.',
    dateOrder: 'No row tells the order of day and month: say it with --date-order.',
  },
  taking: 'Taking',

  organizations: {
    taken: (organizations: number, contacts: number): string =>
      `${counted(organizations, 'organization')}, ${counted(contacts, 'contact')} on record`,
    none: 'No organizations.',
    head: ['Id', 'Name', 'City', 'Zone', 'Holidays', 'Licence', 'Contacts'],
    sum: (count: number): string => counted(count, 'organization'),
  },

  rebuilt: (cases: number): string => `Rebuilt ${counted(cases, 'case')}`,
  rebuilding: 'Rebuilding',
  checked: (events: number, cases: number, open: number, drafts: number): string =>
    `${counted(events, 'event')}, ${counted(cases, 'case')} (${open} open), ${counted(drafts, 'draft')}`,
  whole: 'All is well.',
  wholeSince: 'What is here is whole.',
  recoveredBefore: (said: string): string => `An earlier recovery: ${said}`,
  problems: (count: number): string => `${counted(count, 'problem')} found`,
  noCopy: (profile: string) => `There is no copy that is whole in ${profile}. Name one with --from.`,
  onlyCopyInstead: 'Or begin with the copy alone, by --only-copy: the newer file is kept beside.',
  noRoom: (folder: string, mb: number) =>
    `The disk of ${folder} has too little room: ${mb} MB are needed to restore. Nothing was changed.`,
  notPrinted: (reason: string) => `What was to be printed could not be: ${reason}.`,
  noProfileName: '--profile is empty: name a folder, or leave the option out.',
  notACopy: (file: string) => `${file} is the case file itself. Name a copy of it.`,
  copyInUse: (file: string) => `${file} is open in another program. Close that one first.`,
  badCopy: (file: string) => `${file} is no whole copy of cases.`,
  inUse: (profile: string) => `${profile} is open in Severity Desk. Quit it first.`,
  copied: (path: string): string => `Copied to ${path}`,
  sampled: (cases: number): string => `${counted(cases, 'case')} of the sample queue loaded`,

  clock: formatWords.clock,
  targetRow: { none: formatWords.state.noTarget, afterResolution: 'starts at the resolution' },
  explained: (clock: string, target: string): string => `${clock}: ${target}`,
  inFollowUp: (caseNumber: string): string => `in case ${caseNumber}, which carries it`,
  ...headlessQueueWords,
} as const;
