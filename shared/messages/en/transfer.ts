const ORDERS = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;

/** As much of a cell as tells which one it is. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** What is said of files that come in and go out. */
export const transferWords = {
  order: (order: keyof typeof ORDERS): string => ORDERS[order],
  quoted,

  sampleQueue: 'The sample queue',
  notEmpty: 'there are cases or drafts already; the sample goes into an empty profile',
  nothingRefused: 'none of its rows was refused',
  noZone: 'the times of this file carry no zone; say in which one they were written, such as Europe/Lisbon',
  badZone: (zone: string): string => `${quoted(zone)} is not a time zone of the IANA database`,
  badCountry: (code: string): string => `${quoted(code)} is not a country whose public holidays are known`,
  badEdition: (id: string): string => `the policy edition ${quoted(id)} is not installed`,
  noDateOrder: 'no row tells whether day or month comes first; say dmy, mdy or ymd',
  mixedDates: 'the rows disagree on whether day or month comes first; say dmy, mdy or ymd',
  contradicted: (order: keyof typeof ORDERS, row: number, text: string): string =>
    `the file is not written ${ORDERS[order]}: row ${row} holds ${quoted(text)}`,
  unknownFormat: 'it is neither JSON Lines nor a CSV whose header is known; say jsonl, csv or servicenow',
  missingColumn: (column: string): string => `its header lacks the column ${column}`,
  noHeader: 'it is empty',
  notUtf8: (line: number): string =>
    `it is not UTF-8 text, as line ${line} shows; save it as UTF-8 and import it again`,
  lineTooLong: (line: number, mebibytes: number): string => `line ${line} is longer than ${mebibytes} MB`,
  quoteNotClosed: (row: number): string => `a quote in row ${row} is never closed`,
  rowTooLong: (row: number, mebibytes: number): string =>
    `row ${row} is longer than ${mebibytes} MB; a quote may not be closed`,
  changedMeanwhile: 'it was changed while it was read; nothing of it was taken, so import it again',
  isNoFile: 'it is not a file but a device, a pipe or a socket',
  quoteInCell: (row: number): string => `a quote stands within a cell of row ${row}`,
  badCsv: (row: number, code: string): string => `it is not a CSV that can be read: row ${row}, ${code}`,
  cannotRead: 'it cannot be read',

  cells: (found: number, wanted: number): string => `${found} cells under a header of ${wanted}`,
  empty: 'empty',
  notADate: (text: string): string => `${quoted(text)} is not a date and time of the calendar`,
  otherOrder: (text: string, order: keyof typeof ORDERS): string =>
    `${quoted(text)} is not written ${ORDERS[order]}`,
  notRank: (text: string): string => `${quoted(text)} is not 1 to 4`,
  notCount: (text: string): string => `${quoted(text)} is not a whole number`,
  notName: (text: string): string =>
    `${quoted(text)} is not a text of 1 to 200 characters without blanks around it, without control or direction characters, in the composed form (NFC)`,
  notState: (text: string): string => `${quoted(text)} is not a state of an incident`,
  notJson: 'not a JSON object',
  leftOut: (row: number): string => `left out with row ${row} of the same case`,
  runsBackwards: (text: string): string =>
    `${quoted(text)} lies before the row above it; both are taken as at once`,
  outOfPlace: (text: string): string =>
    `${quoted(text)} lies before the resolution above it; its state is not taken for a reopening`,
  whileClosed: (what: string): string => `${what} changed while the incident was closed; not taken`,
  whatSeverity: 'priority',
  whatPriority: 'urgency',
} as const;
