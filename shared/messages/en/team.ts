import type { WireLink } from '../../team/wireState.ts';
import { counted, number } from './inEnglish.ts';

/** What the window says of a team: what waits to be sent, how the connection stands, who is here. */
export const teamWords = {
  /** In the second line of a state, and of an event. */
  toSend: 'to send',
  toSendLine: 'To send',
  /** Behind the name of a row, for who does not see its mark. */
  rowToSend: (row: string): string => `${row}, to send to the team`,
  link: {
    none: 'Team not connected',
    connecting: 'Team connecting',
    live: 'Team live',
    offline: 'Team offline',
    stopped: 'Team stopped',
  } satisfies Record<WireLink, string>,
  offlineSince: (time: string): string => `Offline since ${time}`,
  here: (count: number): string => `${number(count)} here`,
  countToSend: (count: string): string => `${count} to send`,
  setAside: 'set aside',
  details: 'Details of the team',
  title: (team: string): string => `Team ${team}`,
  about: (handle: string, desk: string): string => `You are ${handle}, this desk is ${desk}`,
  seenAsOf: (time: string): string => `You see the team as of ${time}`,
  notSeenYet: 'Not heard of since this start',
  goesOut: 'What you do is kept on this computer and goes out by itself.',
  staysHere: 'What you do is kept on this computer until that is mended.',
  offlineText: (time: string): string =>
    `You are offline. The team sees you as of ${time}. What you do is kept on this computer and goes out by itself.`,
  offlineSinceStart:
    'You are offline. The team was not reached since this start. What you do is kept on this computer and goes out by itself.',
  stoppedText: 'The team is not reached until somebody does something. What you do is kept on this computer.',
  seeWhy: 'See why',
  tryAgain: 'Try again',
  trying: 'Trying',
  passwordNeeded: 'Password needed',
  passwordText:
    'The team is not reached before its password is entered. What you do is kept on this computer.',
  enterPassword: 'Enter the password',
  password: 'Password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  keptByKeyring: 'Kept in the profile, encrypted; the keyring of this computer has the key.',
  askedEachStart: 'Asked at each start, since this computer has no keyring.',
  signIn: 'Sign in',
  fact: {
    connection: 'Connection',
    server: 'Server',
    signedIn: 'Signed in',
    log: 'Log of the team',
    waiting: 'To send',
    numbers: 'Numbers for new cases',
    clock: 'Clock of this computer',
    versions: 'Versions',
    here: 'Here now',
  },
  linkSince: (link: string, time: string): string => `${link}, since ${time}`,
  signedInAs: (login: string, role: string): string => `${login}, ${role}`,
  role: { analyst: 'analyst', lead: 'lead', admin: 'administrator' },
  upTo: (head: string): string => `complete up to event ${head}`,
  behind: (head: string, of: string): string => `event ${head} of ${of}`,
  nothingToSend: 'nothing',
  steps: (count: number): string => counted(count, 'step'),
  held: (count: number): string => `${counted(count, 'step')} not taken by the team, kept on this desk`,
  numbersLeft: (count: string): string => `${count} left, yours also offline`,
  noNumbersLeft: 'none left, this desk gives its own',
  clockRight: 'as the server has it',
  clockBehind: (seconds: string): string => `${seconds} s behind the server, corrected`,
  clockAhead: (seconds: string): string => `${seconds} s ahead of the server, corrected`,
  versionsOf: (events: number, protocol: number, schema: number): string =>
    `events ${number(events)}, protocol from ${number(protocol)}, server ${number(schema)}`,
  unknown: 'not known yet',
  nobodyElse: 'nobody else',
  looksAt: (handle: string, caseNumber: string): string => `${handle} looks at ${caseNumber}`,
  writesIn: (handle: string, caseNumber: string): string => `${handle} writes in ${caseNumber}`,
  morePeople: (count: number): string => `+${number(count)}`,
  tookNow: (handle: string, caseNumber: string): string =>
    `${handle} took ${caseNumber} just now. You have it open.`,
  gaveNow: (by: string, owner: string, caseNumber: string): string =>
    `${by} gave ${caseNumber} to ${owner} just now. You have it open.`,
  olderZoneRules: (handle: string, desk: string, zoneRules: string, newest: string): string =>
    `${handle} on ${desk} has zone rules ${zoneRules}, another desk has ${newest}: where rules changed, deadlines differ. Update that desk.`,
} as const;
