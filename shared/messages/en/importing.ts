import { counted, number, plural } from './inEnglish.ts';

const rows = (count: number): string => counted(count, 'row');
const cases = (count: number): string => counted(count, 'case');
const events = (count: number): string => counted(count, 'event');

/** Import of a file: what was read, what is asked, what was taken and what was refused (design/states). */
export const importingWords = {
  title: 'Import cases',
  file: (name: string, count: number): string => `${name}, ${rows(count)}`,
  reading: (name: string): string => `Reading ${name}`,
  close: 'Close',
  format: 'Format',
  formats: { jsonl: 'JSON Lines', csv: 'CSV with a header', servicenow: 'ServiceNow log' },
  holds: 'Holds',
  holdsCount: (caseCount: number, eventCount: number): string => `${cases(caseCount)}, ${events(eventCount)}`,
  /** Its events are known once all is answered. */
  holdsCases: (caseCount: number): string => cases(caseCount),
  zone: 'Time zone of the file',
  zoneHint: 'Its times carry no zone. Where were they written?',
  zonePlaceholder: 'Such as Europe/Lisbon',
  noZone: 'No zone of that name',
  zoneList: 'Time zones',
  holidays: 'Public holidays of',
  holidaysHint: 'A country or a region of it, for all its customers. Empty for none.',
  noCountry: 'No public holidays are on record for it.',
  adjusted: (count: number): string => `${rows(count)} taken otherwise than written`,
  moreAdjusted: (count: number): string => `and ${rows(count)} more`,
  datesReadAs: 'Dates read as',
  orders: { dmy: 'day, month', mdy: 'month, day', ymd: 'year, month, day' },
  provedBy: (row: number, text: string): string => `row ${number(row)} holds “${text}”`,
  provedByNumber: (row: number, found: string): string => `row ${number(row)} holds a ${found}`,
  notThat: (order: string, proof: string): string => `not ${order}: ${proof}`,
  ambiguous: 'No row tells which. Ask whoever exported the file.',
  import: (count: number): string => `Import ${cases(count)}`,
  importAnother: 'Another file',
  answerFirst: 'answer first',
  nothingToTake: 'no row can be taken',
  rowsWithErrors: 'Rows with errors',
  othersTaken: 'the other rows are imported',
  othersWillBe: 'the other rows can be imported',
  nothingTaken: 'nothing of this file is taken',
  row: (row: number): string => `Row ${number(row)}`,
  moreRefused: (count: number): string => `and ${rows(count)} more, all in the saved file`,
  saveRows: (count: number): string =>
    plural(count, { one: 'Save the row', other: `Save the ${rows(count)}` }),
  saved: (path: string): string => `Saved to ${path}`,

  ofRows: (done: number, all: number): string => `${number(done)} of ${rows(all)}`,
  aboutLeft: (length: string): string => `about ${length} left`,
  seconds: (count: number): string => `${count} s`,
  minutes: (count: number): string => `${count} min`,
  starting: 'starting',
  refusedSoFar: (count: number): string =>
    plural(count, {
      one: 'row with an error, marked on the bar',
      other: 'rows with errors, marked on the bar',
    }),
  stop: 'Stop',
  stopNote: 'Stopping takes nothing of this file.',
  waiting: (count: number): string => `Waiting for the import: ${counted(count, 'change')} of yours`,
  stopping: 'Stopping',
  progressName: 'Import',
  announce: (percent: number): string => `Import ${percent} percent done`,

  done: 'Imported',
  doneNothing: 'Nothing new in this file',
  stopped: 'Stopped. Nothing of this file was taken',
  newCases: 'new',
  updatedCases: 'updated',
  known: 'known events',
  newEvents: 'new events',
  errors: (count: number): string => plural(count, { one: 'row with an error', other: 'rows with errors' }),
  showQueue: 'Show the queue',

  failed: 'The file was not imported',
  failedName: (name: string): string => (name === '' ? 'The file was not opened' : `${name} was not read`),
  tryAgain: 'Choose another file',
} as const;
