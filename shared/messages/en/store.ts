/** What the store says of its files. */
export const storeWords = {
  newerFile: (file: string, found: number, known: number) =>
    `${file} was written by a newer Severity Desk (schema ${found}; this one knows up to ${known}). Install the newer version to open it. Nothing was changed.`,
  damaged: 'The case file was damaged.',
  fromCopy: (name: string) => `Started from ${name}.`,
  noCopy: 'There was no copy to start from.',
  salvaged: (events: number, drafts: number) =>
    `${events} ${events === 1 ? 'event' : 'events'} and ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} were read from the damaged file.`,
  complete: 'Nothing is missing.',
  incomplete: 'Some of the latest work may be missing.',
  keptAs: (name: string) => `The damaged file was kept as ${name}.`,
  damagedSettings: 'The settings could not be read and start anew.',
  pathTaken: (path: string) => `${path} is there already; a copy never replaces a file.`,
  damagedCopy: (problems: string) => `The copy is damaged: ${problems}`,
  differs: (table: string) => `The table ${table} differs from what the log says; rebuild it.`,
  dangling: (row: string) => `A row points nowhere: ${row}`,
} as const;
