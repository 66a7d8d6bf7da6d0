import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import type { TeamDesk } from '../../../main/desk/team/teamDesk.ts';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { connectTeam } from '../../../main/team/wire/connectTeam.ts';
import { PAGE } from '../../../main/team/wire/sync/exchange.ts';
import { pullLog } from '../../../main/team/wire/sync/pullLog.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { LOGIN, placeOf, TEAM } from './benchServer.ts';

const folder = join(process.cwd(), 'out/bench/team');
const HANDLE = 'AM';

/** A desk of the team in a folder of its own, empty at the beginning, and a connection of it. */
export interface BenchMate {
  readonly desk: Desk;
  readonly team: TeamDesk;
  readonly server: TeamServer;
  readonly profile: string;
  end(): Promise<void>;
}

export async function openMate(name: string): Promise<BenchMate> {
  const profile = join(folder, name);
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const server = await connectBench(name);
  const desk = openDesk({
    words: english,
    profile,
    now: Date.now,
    newId: createIds(Date.now),
    by: () => HANDLE,
    holidays: publicHolidays,
    joins: { team: TEAM, name: 'Bench', handle: HANDLE, desk: name },
  });
  const { team } = desk;
  if (team === null) throw new Error('The desk is in no team.');
  return {
    desk,
    team,
    server,
    profile,
    async end() {
      desk.close();
      await server.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export function connectBench(desk: string): Promise<TeamServer> {
  const { port, ca, password } = placeOf();
  const address = { host: 'localhost', port, database: 'postgres', team: TEAM, login: LOGIN, ca };
  return connectTeam(address, password, { desk, answerMs: 60_000 });
}

/** Takes all that follows the head of the desk. */
export async function takeAll({ team, server }: BenchMate): Promise<void> {
  await pullLog(team.cases, { server, words: english, most: PAGE, taken: () => undefined });
}

/** Pushes all that is pending, which nobody contests here. */
export async function pushAll({ team, server }: BenchMate): Promise<void> {
  const answers = await server.push('cases', team.cases.pending(200));
  if (answers.some(({ outcome }) => outcome !== 'taken')) throw new Error(JSON.stringify(answers));
}
