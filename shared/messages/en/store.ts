import { counted, plural } from './inEnglish.ts';

/** What the store says of its files. */
export const storeWords = {
  newerFile: (file: string, found: number, known: number) =>
    `${file} was written by a newer Severity Desk (schema ${found}; this one knows up to ${known}). Install the newer version to open it. Nothing was changed.`,
  damaged: 'The case file was damaged.',
  damagedInUse: (file: string) =>
    `${file} is damaged, or is being mended, and another Severity Desk has it open. Close that one, wait until it has ended, then start again.`,
  leftDamaged: (found: string) =>
    `${found} Nothing was changed. The next start of the console mends it: it keeps the damaged file, begins with the whole copy that holds most and adds what can still be read.`,
  halfRecovered: 'A recovery of the case file was begun and is not complete.',
  displaced:
    'the case file was moved, deleted or exchanged while it was open. What was recorded before is kept as a copy; start Severity Desk anew to go on with it',
  short:
    'The case file lacked what was written to it last: its -wal was removed, or it was exchanged for an older one.',
  strayWalThere: 'Beside the case file lies a -wal of an earlier time, which would take back later work.',
  strayWal: (kept: string) =>
    `Beside the case file lay a -wal of an earlier time, which would have taken back later work. It was kept as ${kept}. Nothing is missing.`,
  missing: 'The case file was missing.',
  emptied: 'The case file was empty.',
  linkLeadsNowhere: (link: string, target: string) =>
    `${link} is a link to ${target}, and the cases are not there. Connect the disk or the folder that it leads to, then start again. To go on without it, remove the link: the next start begins from the copy that holds most. Nothing was changed.`,
  notAFile: (file: string) =>
    `${file} is not a file, and the cases belong there. Move it to another place, then start again. Nothing was changed.`,
  foreignFile: (file: string) =>
    `${file} is a database of another program, and holds no cases. Move it to another place, or choose another folder with --profile, then start again. Nothing was changed.`,
  fromCopy: (name: string) => `Started from ${name}.`,
  noCopy: 'There was no copy to start from.',
  salvaged: (events: number, drafts: number, hasCopy: boolean) => {
    if (events + drafts === 0)
      return hasCopy
        ? 'The damaged file gave nothing beyond that.'
        : 'Nothing could be read from the damaged file.';
    const read = [
      ...(events === 0 ? [] : [counted(events, 'event')]),
      ...(drafts === 0 ? [] : [counted(drafts, 'draft')]),
    ].join(' and ');
    return `Read from the damaged file: ${read}.`;
  },
  lostOf: (events: number, cases: ReadonlyArray<string>) =>
    `${counted(events, 'event')} could not be taken over, of ${plural(cases.length, { one: 'case', other: 'cases' })} ${someOf(cases)}.`,
  unplaced: (name: string) => `Events that could be read but follow a lost one were kept as ${name}.`,
  gap: (first: number, last: number) =>
    first === last
      ? `Event ${first} of the log is missing.`
      : `Events ${first} to ${last} of the log are missing.`,
  caseLacks: (number: string) => `Case ${number} lacks an event.`,
  /** What a desk says of a page of its team's log that it does not take. */
  page: {
    hole: (g: number) => `The team's log goes on with event ${g}, and one before it is missing.`,
    repeated: (g: number) => `The team's log repeats what is known, as event ${g}.`,
    altered: (g: number) => `Event ${g} of the team's log is not what this desk has.`,
    position: (g: number) => `Event ${g} of the team's log is not the next one of its case.`,
    unreadable: (g: number) => `Event ${g} of the team's log is no line of its case.`,
  },
  notJoined: 'This file has cases or customers of its own. A team begins with a file without any.',
  leftTeam: (team: string) =>
    `this desk has left the team ${team}, and what it keeps of its cases is for reading. Join the team again to work on them`,
  teamSettings: 'settings of the team',
  onlyLeads: 'Only a lead or an admin changes what the whole team goes by.',
  alteredStep: (id: string) => `Step ${id}, which waits for the team, is not as it was written.`,
  alteredChange: (id: string, customer: string) =>
    `Change ${id} of ${customer === '' ? 'the days of countries' : customer} is not as it was written.`,
  changeGap: (first: number, last: number) =>
    first === last
      ? `Change ${first} of the team's customers is missing.`
      : `Changes ${first} to ${last} of the team's customers are missing.`,
  altered: (id: string, number: string) => `Event ${id} of case ${number} is not as it was written.`,
  restored: 'The cases were restored as asked.',
  onlyCopy: 'What came after the copy was left out, as asked.',
  complete: 'Nothing is missing.',
  incomplete: 'Some of the latest work may be missing.',
  keptAs: (name: string) => `The damaged file was kept as ${name}.`,
  damagedSettings: 'The settings could not be read and start anew.',
  pathTaken: (path: string) => `${path} is there already; a copy never replaces a file.`,
  incompleteCopy: 'The copy lacks events',
  damagedCopy: (problems: string) => `The copy is damaged: ${problems}`,
  engineSaid: (line: string) => `The database engine reports “${line}”.`,
  differs: (table: string) => `The table ${table} differs from what the log says; rebuild it.`,
  notCompared: (reason: string) =>
    `What is derived was not compared with the log, for which a copy is made beside the case file: ${reason}.`,
  /** What the disk said, by the engine's primary code, and what to do. */
  disk: {
    3: 'the case file may not be written. Check the rights of its folder, then repeat',
    5: 'another program holds the case file. Repeat when it has finished',
    6: 'another program holds the case file. Repeat when it has finished',
    8: 'the case file cannot be written to. Check its folder and the rights to it, then repeat',
    10: 'the disk reports an error. Free some space or check the disk, then repeat',
    11: 'the case file is damaged. Start Severity Desk anew: it mends the file and says what it found',
    13: 'the disk is full. Free some space, then repeat',
    14: 'the case file cannot be opened. Check its folder and the rights to it, then repeat',
    26: 'the case file is damaged. Start Severity Desk anew: it mends the file and says what it found',
  },
  notOpened: (folder: string, reason: string) =>
    `The cases in ${folder} cannot be opened: ${reason}. Nothing in them was changed. Check the rights to the folder and the room on its disk, then start again.`,
  /** Where the folder of the data differs from any other file. */
  system: {
    EROFS: 'its disk cannot be written to',
    ENOSPC: 'its disk is full',
    EDQUOT: 'its disk is full',
    ENOENT: 'the folder cannot be made',
    EEXIST: 'a file stands where one of its folders belongs',
    EIO: 'its disk reports an error',
  },
  engine: {
    3: 'the rights to it are missing',
    5: 'another program holds the case file',
    6: 'another program holds the case file',
    8: 'its disk cannot be written to',
    10: 'its disk is full or reports an error',
    13: 'its disk is full',
    14: 'the case file is not accessible',
  },
  dailyCopy: 'The daily copy was not made',
  diskOther: (reason: string) => `${reason}. Check the disk, then repeat`,
  settings:
    'the settings file cannot be written. Free some space or check the rights of its folder, then repeat',
  dangling: (row: string) => `A row points nowhere: ${row}`,
} as const;

const NAMED = 8;

function someOf(cases: ReadonlyArray<string>): string {
  const named = cases.slice(0, NAMED).join(', ');
  return cases.length <= NAMED ? named : `${named} and ${cases.length - NAMED} more`;
}
