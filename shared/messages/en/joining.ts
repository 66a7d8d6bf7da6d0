import { counted, plural } from './inEnglish.ts';

/** What is said where the cases of a profile are brought into a team. */
export const joiningWords = {
  noCases: (profile: string): string => `${profile} has no cases to bring.`,
  notClosed: (profile: string): string =>
    `${profile} was not closed. Start Severity Desk on it once, so that it puts its file in order, and close it again.`,
  damaged: (profile: string): string =>
    `The file of ${profile} is damaged. Start Severity Desk on it once, so that it mends what can be mended.`,
  ofATeam: (profile: string): string => `${profile} belongs to a team: its cases are there already.`,
  unreadable: (reason: string): string =>
    `An event in it was written by a newer version, or cannot be read: ${reason} Nothing was brought.`,
  notTaken: (caseNumber: string, reason: string): string =>
    `Case ${caseNumber}: ${reason} Nothing was brought.`,
  customers: 'The cases were brought; what is known of their customers was not taken. Do it again.',
  renumbered: (was: string, number: string): string =>
    `${was} goes on as ${number}: the team has another case of that number.`,
  along: (drafts: number, templates: number, files: number): string =>
    `${counted(drafts, 'draft')}, ${counted(templates, 'template')}, ${counted(files, 'file')}`,
  missing: (files: number): string =>
    `${counted(files, 'file')} that cases or drafts name ${plural(files, { one: 'is', other: 'are' })} not in that profile.`,
} as const;
