import { headlessEraseWords } from './headlessErase.ts';
import { plural } from './inEnglish.ts';

/** Numbers stand without a sign between thousands: other programs read them. */
const counted = (count: number, one: string): string =>
  `${count} ${plural(count, { one, other: `${one}s` })}`;

/** What the command says of the queue that a team shares. */
export const headlessTeamWords = {
  nameNeeded: 'Say what the new team is called, with --team.',
  adminNeeded: 'Say who administers the new team, such as --admin AM=am_desk.',
  nothingToRun: (step: number): string =>
    `Step ${step} is the newest one that this version has: there is nothing to run.`,

  none: (profile: string): string =>
    `The desk in ${profile} belongs to no team. It joins one with desk team join.`,
  left: (team: string, when: string): string =>
    `This desk left the team ${team} on ${when}. Its copy is for reading alone; desk team join brings it back.`,
  noAddress: (team: string): string =>
    `This desk belongs to the team ${team} and was not told where its server is. Tell it once more with desk team join: nothing is lost by it.`,
  badAddress: (path: string): string =>
    `${path} does not say where the team is: it is not as this program writes it. Tell it once more with desk team join, which writes it anew.`,
  joinBadAddress: (problem: string): string => `The address: ${problem}`,
  noFile: (path: string): string => `There is no file ${path}.`,
  openToOthers: (path: string): string =>
    `Other accounts of this computer may read ${path}, which holds a secret. It is not used. Close it with chmod 600, then repeat.`,
  question: (login: string, host: string): string => `Password of ${login} at ${host}: `,
  noPassword: (login: string, variable: string, file: string): string =>
    `The password of ${login} is not known. Run this in a terminal, which asks for it, or put it into ${file} (readable by you alone) or into the variable ${variable}.`,
  notAnswered: 'No password was given. Nothing was done.',

  loginNeeded: 'Say as whom to connect, with --login.',
  authorityNeeded:
    'Say by which authority the server is known, with --ca FILE: its certificate, which whoever administers the server gives you.',
  pairNeeded: 'A certificate and its key go together: --certificate FILE --key FILE.',
  noTeamOf: (login: string, host: string): string =>
    `The login ${login} belongs to no team at ${host}. An admin of the team lets it in with desk team members add.`,
  notIn: (login: string, team: number): string =>
    `The login ${login} does not belong to a team ${team}. It belongs to:`,
  several: (login: string): string => `The login ${login} belongs to several teams. Say which with --team:`,
  teamHead: ['Team', 'Name', 'Initials', 'Role'],
  unnamed: (team: number): string => `team ${team}`,
  ownCases: (profile: string, cases: number): string =>
    `The desk in ${profile} has ${counted(cases, 'case')} of its own, and a team begins with an empty one. Nothing was changed. Join with another folder, and bring them along: --profile NEW --cases-of ${profile}. They stay where they are, too.`,
  onlyLeadsBring:
    'Only a lead or an admin brings cases of others into the team. Nothing was changed. Join without --cases-of, and ask one of them to do it.',
  otherTeam: (profile: string, team: string): string =>
    `The desk in ${profile} belongs to the team ${team}. A desk belongs to one team: join another one with another folder (--profile NEW).`,
  otherPerson: (profile: string, was: string, is: string): string =>
    `The desk in ${profile} is that of ${was}, and this login is ${is}. Join with another folder (--profile NEW).`,
  otherLog: (profile: string): string =>
    `The team at this address has another log than the desk in ${profile}: it is another team of the same number, or its server came back from an older state. Nothing was changed. Ask who administers it.`,
  joined: (team: string, handle: string, desk: string): string =>
    `This desk belongs to the team ${team} now, as ${handle}, and is called ${desk}.`,
  rejoined: (team: string, handle: string, desk: string): string =>
    `This desk, ${desk}, goes on in the team ${team} as ${handle}.`,
  catchingUp: 'Catching up',
  upToDate: (events: number, cases: number): string =>
    `Up to date: ${counted(events, 'event')}, ${counted(cases, 'case')}.`,

  synced: (sent: number, received: number): string =>
    `${counted(sent, 'step')} sent, ${counted(received, 'event')} received`,
  alreadySo: (count: number): string =>
    `${counted(count, 'step')} of this desk ${plural(count, { one: 'was', other: 'were' })} done by the team already`,
  setAside: (count: number): string =>
    `${counted(count, 'step')} could not stand beside what the team did meanwhile and ${plural(count, { one: 'was', other: 'were' })} set aside`,
  ...headlessEraseWords,
  stillWaiting: (count: number): string => `${counted(count, 'step')} not sent yet`,
  raised: (shape: number): string => `All desks of the team may write events of shape ${shape} from now on.`,
  raiseDesk: (handle: string, desk: string): string => `${handle} on ${desk}`,
  notRaised: (desks: string): string =>
    `These desks could not read along: ${desks}. Nothing was changed. Update them first; a desk that is gone for good is passed over with --anyway.`,
  heldBack: (count: number): string => `${counted(count, 'step')} that the team does not take, kept here`,

  aside: {
    none: 'Nothing is set aside.',
    entry: (subject: string, by: string, did: string, why: string): string =>
      `${subject || 'days of countries'}: ${did} of ${by}, ${why}`,
    settle:
      'Give a line to desk apply - --commands: as it stands it lets the step be; with do-anyway in the place of let-be it does it.',
  },
  status: {
    team: 'Team',
    server: 'Server',
    you: 'You',
    log: 'Log',
    customers: 'Customers',
    toSend: 'To send',
    held: 'Not taken',
    setAside: 'Set aside',
    clock: 'Clock',
    numbers: 'Numbers',
    versions: 'Versions',
    teamAt: (team: string, number: number, where: string): string => `${team} (${number}) at ${where}`,
    reached: 'reached',
    lastReached: (when: string): string => `last reached ${when}`,
    neverReached: 'never reached',
    asDesk: (handle: string, role: string, desk: string): string => `${handle}, ${role}, at the desk ${desk}`,
    asDeskOffline: (handle: string, desk: string): string => `${handle}, at the desk ${desk}`,
    logOf: (here: number, there: number): string =>
      here === there
        ? `${counted(here, 'event')}, as the team has it`
        : `${here} of ${counted(there, 'event')}`,
    logOffline: (here: number, when: string): string =>
      `${counted(here, 'event')}, the last one received ${when}`,
    logEmpty: 'no events',
    toSendOf: (steps: number, files: number): string =>
      [
        ...(steps === 0 ? [] : [counted(steps, 'step')]),
        ...(files === 0 ? [] : [counted(files, 'file')]),
      ].join(', ') || 'nothing',
    steps: (count: number): string => (count === 0 ? 'nothing' : counted(count, 'step')),
    setAsideOf: (own: number, all: number): string =>
      all === 0 ? 'nothing' : `${own} of yours, ${all} in the team`,
    clockRight: 'agrees with that of the server',
    clockBehind: (seconds: string): string => `${seconds} s behind that of the server`,
    clockAhead: (seconds: string): string => `${seconds} s ahead of that of the server`,
    numbersLeft: (count: number): string =>
      count === 0 ? 'spent: new cases get numbers of this desk' : `${count} left for new cases`,
    versionsOf: (program: string, schema: number, protocol: number, events: number): string =>
      `program ${program}; server at step ${schema}; protocol ${protocol}; events of shape ${events}`,
    deskHead: ['Desk', 'Initials', 'Seen', 'Log', 'To send'],
    noDesks: 'No desk was seen.',
  },
  role: { analyst: 'analyst', lead: 'lead', admin: 'admin' },

  ofCustomers: (standing: string): string => `Customers: ${standing}`,
  headAs: (events: number): string => `The log and its chain are those of the server, up to event ${events}.`,
  headBehind: (here: number, there: number): string =>
    `This desk has ${here} of ${counted(there, 'event')}; as far as it has them they are those of the server.`,
  chainDiffers: (g: number): string =>
    `Event ${g} of this desk has another link in the chain than that of the server: one of the two histories was changed.`,
  aheadOfServer: (here: number, there: number): string =>
    `This desk has ${counted(here, 'event')} and the server ${there}: it came back from an older state. Tell who administers it before anybody goes on.`,
  pendingUncompared: 'Something waits to be sent: what is derived was not compared with other desks.',
  notComparable: 'No other desk has said what it derived at this head.',
  derivedAs: (desks: string): string => `What is derived is the same as at ${desks}.`,
  derivedDiffers: (desks: string): string =>
    `What is derived differs from that at ${desks}: compare the versions of the programs and run desk rebuild.`,

  memberHead: ['Initials', 'Name', 'Role', 'Login', ''],
  inactive: 'left',
  memberAdded: (handle: string, login: string): string =>
    `${handle} belongs to the team, with the login ${login}.`,
  loginMissing: (login: string): string =>
    `The server has no login ${login} yet: whoever administers it makes one with what desk team sql --login ${login} prints.`,
  memberChanged: (handle: string): string => `${handle} is changed.`,
  memberOff: (handle: string): string =>
    `${handle} has no rights in the team any more. Whoever administers the server shuts the login as well.`,
  memberOn: (handle: string): string => `${handle} belongs to the team again.`,
  noMember: (handle: string): string => `There is no member ${handle} in the team.`,
  handleTaken: (handle: string): string =>
    `The initials ${handle} are, or were, those of somebody else in the team. They are never given twice.`,
  loginTaken: (login: string, handle: string): string => `The login ${login} is that of ${handle} already.`,
  lastAdmin: (handle: string): string => `${handle} is the only admin. Make another one first.`,
  nothingToChange: 'Say what to change, with --name or --role.',

  keepOrRemove:
    'Say what becomes of the copy: --keep leaves it for reading, --remove removes it. Drafts stay.',
  cannotLeave: (steps: number, files: number): string =>
    `${[...(steps === 0 ? [] : [counted(steps, 'step')]), ...(files === 0 ? [] : [counted(files, 'file')])].join(' and ')} of this desk did not reach the team and would not any more. Nothing was changed. Repeat when the server is reached, or leave with --unsent: steps are written to a file first, and files stay in attachments.`,
  unsentKept: (path: string): string => `What the team does not have was written to ${path}`,
  leftKeeping: (team: string): string => `This desk left the team ${team}. Its copy is for reading alone.`,
  leftRemoving: (team: string): string =>
    `This desk left the team ${team}, and its copy was removed. Drafts and templates are still there.`,
};

/** What its commands do. */
export const teamCommandWords = {
  team: 'the queue that several desks share',
  teamSql: 'print the SQL for the PostgreSQL of a team; who administers it reads and runs it',
  teamJoin: 'make a desk one of a team, and catch up with its log',
  teamStatus: 'print how this desk and its team stand to each other; works offline too',
  teamSync: 'send what waits and take what the team has; exit code 1 when something is left',
  teamAside: 'list what was set aside, with the lines that settle it; works offline too',
  teamCheck: 'look whether this desk, the server and the other desks have the same',
  teamMembers: 'list who belongs to the team',
  teamMembersAdd: 'let somebody in; for an admin',
  teamMembersChange: 'change the name or the role of a member; for an admin',
  teamRaise: 'let all desks write what this version writes, once each can read it; for an admin',
  teamMembersOff: 'end the rights of a member; for an admin',
  teamMembersOn: 'let a member in again; for an admin',
  teamFiles: 'put the files of a case into a folder; those that are not here are fetched',
  teamErase: 'take words and names out of cases, on the server and on every desk; for an admin',
  teamLeave: 'send what waits, leave the team, and keep or remove the copy of its cases',
};
