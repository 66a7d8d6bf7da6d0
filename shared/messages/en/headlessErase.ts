import { plural } from './inEnglish.ts';

const files = (count: number): string => `${count} ${plural(count, { one: 'file', other: 'files' })}`;
const events = (count: number): string => `${count} ${plural(count, { one: 'event', other: 'events' })}`;

/** What the command says of the files of a team, and of words that are erased. */
export const headlessEraseWords = {
  filesSent: (count: number): string => `${files(count)} sent`,
  filesLeft: (count: number): string =>
    `${files(count)} not sent: missing or damaged in the folder of this desk, or spoiled on the way. The next sync tries again.`,
  erasedHere: (count: number): string =>
    `${events(count)} lost their words: an admin of the team erased them`,

  erasuresUnknown: (count: number): string =>
    `${count} ${plural(count, { one: 'erasure', other: 'erasures' })} of the team ${plural(count, { one: 'is', other: 'are' })} of a kind that this version does not know. Update this desk: the later version follows.`,

  caseFiles: {
    none: (caseNumber: string): string => `Case ${caseNumber} has no files.`,
  },

  erase: {
    caseOrCustomer: 'Say what to erase: --case NUMBER or --customer ID, one of the two.',
    onlyAdmins: 'Only an admin of the team erases. Nothing was changed.',
    unreadable: (cases: ReadonlyArray<string>): string =>
      `This version cannot read all of ${plural(cases.length, { one: 'case', other: 'cases' })} ${cases.join(', ')}, and so not tell what in it is a word. Nothing was changed. Update this desk, then repeat.`,
    unreadableCustomer:
      'A later version wrote of this customer what this one cannot read, and so not tell what in it is a word. Nothing was changed. Update this desk, then repeat.',
    ofCustomer: (name: string, id: string, changes: number): string =>
      `What is kept of ${name} (${id}), its contacts and closed days: ${changes} ${plural(changes, { one: 'change', other: 'changes' })} with words`,
    nothing: 'There is nothing left to erase.',
    head: ['Case', 'Title', 'Events with words'],
    files: (count: number): string => `${files(count)} of these cases`,
    sharedFiles: (count: number): string => `${files(count)} that another case has, too: not erased`,
    notDone: 'Nothing was erased yet. Repeat with --yes to do it; it cannot be taken back.',
    erased: (lines: number, fileCount: number): string =>
      `Erased for the team: the words of ${events(lines)}, ${files(fileCount)}. Other desks follow when they are connected.`,
    inUse:
      'Another program has the cases of this desk open: until it lets go, erased words may be on free pages of the file and in its copies. The next sync clears them.',
    notReached:
      'Not reached: exports, backups of the server and of its write-ahead log, desks that never connect again, case files that were set aside as damaged, attachments that another program opened; drafts and templates, except those of a customer whom --customer erases; and with --case, what is kept of the customer itself. Numbers, ids, initials and instants stay.',
  },
};

/** Its options. */
export const eraseOptionWords = {
  filesOfCase: 'number of the case',
  filesTo: 'folder for its files; made when it is missing',
  eraseCase: 'number of a case, with those that came out of it',
  eraseCustomer: 'id of a customer: all its cases, and what is kept of it',
  eraseReason: 'why; it stands on the server with the erasure',
  eraseYes: 'erase; without it the command only says what it would erase',
};
