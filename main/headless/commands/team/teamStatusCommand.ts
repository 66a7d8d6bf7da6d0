import type { Command } from 'commander';
import type { Instant, Milliseconds } from '../../../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import { formatDateTime } from '../../../../shared/wording/formatTime.ts';
import type { TeamDesk } from '../../../desk/team/teamDesk.ts';
import type { KeptAddress } from '../../../team/access/keptAddress.ts';
import { desksOf, type SeenDesk } from '../../../team/roster/desksOf.ts';
import { olderZoneRules } from '../../../team/roster/olderZoneRules.ts';
import { writeAddress } from '../../../team/wire/teamAddress.ts';
import type { ServerHead, TeamServer } from '../../../team/wire/teamServer.ts';
import { WireFault } from '../../../team/wire/wireFault.ts';
import { Failure } from '../../failure.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { type TeamDoor, teamDoor } from '../../team/teamDoor.ts';
import { throughDoor } from '../../team/withServer.ts';
import { addressOfTeam, type OpenedTeam, withTeamDesk } from '../../team/withTeam.ts';
import { textTable } from '../../textTable.ts';

/** `team status`: how this desk and its team stand to each other; what the server says is left out where it is not reached. */
export function addTeamStatus(team: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  team
    .command('status')
    .description(command.teamStatus)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withTeamDesk(choice, {}, headless, async (opened) => {
        const address = addressOfTeam(opened, headless);
        const found = await lookAtServer(address, opened, headless);
        await headless.out.lines(textTable(rowsOf(address, opened, found, headless)));
        if (typeof found === 'string') headless.finish(1);
        else {
          await headless.out.lines(['', ...desksTable(found.desks, headless)]);
          for (const line of olderRulesOf(opened, found, headless)) headless.err.line(line);
        }
      }),
    );
}

/** A lead hears of every desk with older zone rules, others of their own. */
function olderRulesOf(
  { team: { member } }: OpenedTeam,
  { head, desks }: ServerNow,
  { words }: Headless,
): ReadonlyArray<string> {
  return olderZoneRules(desks)
    .filter(({ desk }) => head.role !== 'analyst' || desk === member.desk)
    .map(({ handle, desk, zoneRules, newest }) => words.team.olderZoneRules(handle, desk, zoneRules, newest));
}

/** What the server says at one moment. */
interface ServerNow {
  readonly head: ServerHead;
  readonly desks: ReadonlyArray<SeenDesk>;
  /** By how much the clock of this computer is ahead of that of the server. */
  readonly ahead: Milliseconds;
}

/** Or why the server was not reached, and what to do. */
async function lookAtServer(
  address: KeptAddress,
  opened: OpenedTeam,
  headless: Headless,
): Promise<ServerNow | string> {
  let door: TeamDoor;
  try {
    door = await teamDoor(address, headless);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  try {
    return await throughDoor(door, opened, (server, { team }) => ask(server, team, headless));
  } catch (error) {
    if (error instanceof WireFault) return door.say(error);
    throw error;
  }
}

async function ask(server: TeamServer, { member }: TeamDesk, { now }: Headless): Promise<ServerNow> {
  const asked = now();
  const head = await server.head();
  // The answer was made about half way.
  const ahead = Math.round((asked + now()) / 2 - head.now);
  return { head, ahead, desks: await desksOf(server, member.team) };
}

type Row = readonly [label: string, text: string];

function rowsOf(
  address: KeptAddress,
  { desk, team }: OpenedTeam,
  found: ServerNow | string,
  headless: Headless,
): ReadonlyArray<Row> {
  const { status } = headless.words.headless.team;
  const { name, team: number, handle } = team.member;
  const { steps, held } = team.waiting();
  const aside = [...team.setAsides.list().open, ...desk.changesSetAside()];
  const own = aside.filter(({ by }) => by === handle).length;
  const isReached = typeof found !== 'string';
  return [
    [status.team, status.teamAt(name, number, writeAddress(address))],
    ...(isReached ? reachedRows(team, found, headless) : offlineRows(team, found, headless)),
    [status.toSend, status.toSendOf(steps - held, team.files.waiting().length)],
    [status.held, status.steps(held)],
    [status.setAside, status.setAsideOf(own, aside.length)],
    [status.numbers, status.numbersLeft(team.numbersLeft())],
  ];
}

function reachedRows(team: TeamDesk, { head, ahead }: ServerNow, headless: Headless): ReadonlyArray<Row> {
  const { status, role } = headless.words.headless.team;
  const { desk } = team.member;
  return [
    [status.server, status.reached],
    [status.you, status.asDesk(head.handle, role[head.role], desk)],
    [status.log, status.logOf(team.cases.head().g, head.cases)],
    [status.clock, clockText(headless.words, ahead)],
    [
      status.versions,
      status.versionsOf(headless.version, head.schema, head.leastProtocol, head.eventVersion),
    ],
  ];
}

function offlineRows(team: TeamDesk, problem: string, { words, zone, now }: Headless): ReadonlyArray<Row> {
  const { status } = words.headless.team;
  const { handle, desk } = team.member;
  const at = (t: Instant): string => formatDateTime(words, t, zone, now());
  const heard = team.heardAt();
  const received = team.lastReceivedAt();
  const { g } = team.cases.head();
  return [
    [status.server, problem],
    ['', heard === null ? status.neverReached : status.lastReached(at(heard))],
    [status.you, status.asDeskOffline(handle, desk)],
    [status.log, received === null ? status.logEmpty : status.logOffline(g, at(received))],
  ];
}

/** What nobody sees on a deadline. */
const UNSEEN = 2_000;

function clockText({ headless }: Catalogue, ahead: Milliseconds): string {
  const { status } = headless.team;
  if (Math.abs(ahead) <= UNSEEN) return status.clockRight;
  const seconds = (Math.abs(ahead) / 1_000).toFixed(1);
  return ahead > 0 ? status.clockAhead(seconds) : status.clockBehind(seconds);
}

function desksTable(desks: ReadonlyArray<SeenDesk>, { words, zone, now }: Headless): ReadonlyArray<string> {
  const { deskHead, noDesks } = words.headless.team.status;
  if (desks.length === 0) return [noDesks];
  const rows = desks.map(({ desk, handle, seenAt, head, pending }) => [
    desk,
    handle,
    formatDateTime(words, seenAt, zone, now()),
    String(head),
    String(pending),
  ]);
  return textTable([deskHead, ...rows]);
}
