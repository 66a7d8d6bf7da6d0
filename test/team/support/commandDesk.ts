import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type Printed, startDesk } from '../../main/headless/runCommand.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { type Handle, loginOf, type TestTeam } from './aTeam.ts';
import { DATABASE, serverPlace } from './serverPlace.ts';

/** A profile on which the command is run, for a member of a team. */
export interface CommandDesk {
  readonly profile: string;
  /** Runs a command on the profile, with a text as its standard input. */
  run(args: ReadonlyArray<string>, input?: string): Promise<Printed>;
  joins(...more: ReadonlyArray<string>): Promise<Printed>;
  /** Does commands of the console, a line each. */
  does(...commands: ReadonlyArray<object>): Promise<Printed>;
  /** From now on it looks for its server where none is; gives the way back. */
  goesOffline(): () => void;
}

/** The file of the authority by which the server of the tests is known. */
export function authorityFile(): string {
  const path = join(temporaryProfile(), 'ca.crt');
  writeFileSync(path, serverPlace().ca);
  return path;
}

/** As a person writes where the server of the tests is. */
export function serverAddress(): string {
  const { host, port } = serverPlace();
  return `${host}:${port}/${DATABASE}`;
}

/** Nobody listens at it. */
const CLOSED = 1;

/** The command at the desk of a member; the clock is that of the computer. */
export function commandDesk(team: Pick<TestTeam, 'number'>, handle: Handle): CommandDesk {
  const profile = temporaryProfile();
  const run = (args: ReadonlyArray<string>, input = ''): Promise<Printed> => {
    vi.stubEnv('SEVERITY_DESK_TEAM_PASSWORD', serverPlace().password);
    const command = startDesk([...args, '--profile', profile], { now: Date.now });
    command.input.end(input);
    return command.done;
  };
  return {
    profile,
    run,
    joins: (...more) =>
      run([
        ...['team', 'join', serverAddress(), '--login', loginOf(handle)],
        ...['--team', String(team.number), '--ca', authorityFile(), ...more],
      ]),
    does: (...commands) =>
      run(['apply', '-', '--commands'], commands.map((one) => `${JSON.stringify(one)}\n`).join('')),
    goesOffline() {
      const path = join(profile, 'team.json');
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, JSON.stringify({ ...JSON.parse(before), port: CLOSED }));
      return () => writeFileSync(path, before);
    },
  };
}

/** The numbers of the cases that the answers of `apply --commands` name. */
export function openedBy({ out }: Printed): ReadonlyArray<string> {
  return out
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line).opened]))
    .filter((number): number is string => typeof number === 'string');
}
