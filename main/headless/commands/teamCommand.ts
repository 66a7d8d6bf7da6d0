import { type Command, InvalidArgumentError } from 'commander';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { newTeamSql, type TeamPerson } from '../../team/server/newTeamSql.ts';
import { SERVER_MIGRATIONS } from '../../team/server/serverMigrations.ts';
import { HOW_TO_RUN, serverSql } from '../../team/server/serverSql.ts';
import { Failure } from '../failure.ts';
import type { Headless } from '../surroundings.ts';

interface SqlOptions {
  readonly from?: number;
  readonly team?: string;
  readonly admin?: TeamPerson;
  readonly member?: ReadonlyArray<TeamPerson>;
}

/** `team`: what concerns the queue that a team shares. So far the text that its server needs. */
export function addTeam(program: Command, headless: Headless): void {
  const { words } = headless;
  const { command, option } = words.headless;
  program
    .command('team')
    .description(command.team)
    .command('sql')
    .description(command.teamSql)
    .option('--from <step>', option.sqlFrom, stepValue(words))
    .option('--team <name>', option.newTeam, nameValue(words))
    .option('--admin <initials=login>', option.teamAdmin, personValue(words))
    .option('--member <initials=login...>', option.teamMember, manyOf(personValue(words)))
    .action(async (options: SqlOptions) => {
      await headless.out.texts(textsOf(options, words));
      await headless.out.flush();
    });
}

function textsOf({ from, team, admin, member = [] }: SqlOptions, words: Catalogue): ReadonlyArray<string> {
  if (team === undefined && (admin !== undefined || member.length > 0))
    throw new Failure(words.headless.team.nameNeeded, 2);
  if (team !== undefined && admin === undefined) throw new Failure(words.headless.team.adminNeeded, 2);
  // A team on a server that is whole needs no steps.
  const steps = serverSql(from);
  if (steps === '' && team === undefined) throw new Failure(words.headless.team.nothingToRun(LAST_STEP));
  const made = team !== undefined && admin !== undefined ? newTeamSql(team, admin, member) : '';
  return [HOW_TO_RUN, steps, made].filter((text) => text !== '');
}

const LAST_STEP = SERVER_MIGRATIONS.length;

function stepValue({ headless }: Catalogue): (text: string) => number {
  return (text) => {
    const step = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (step >= 0 && step <= LAST_STEP) return step;
    throw new InvalidArgumentError(headless.expected.step(LAST_STEP));
  };
}

function nameValue({ headless }: Catalogue): (text: string) => string {
  return (text) => {
    if (/^[^\p{Cc}]{1,200}$/u.test(text) && text.trim() === text) return text;
    throw new InvalidArgumentError(headless.expected.teamName);
  };
}

/** Logins are kept plain, since they are typed by whoever sets up a desk. */
const PERSON = /^([^\s\p{Cc}=]{1,16})=([a-z_][a-z0-9_.-]{0,62})$/u;

function personValue({ headless }: Catalogue): (text: string) => TeamPerson {
  return (text) => {
    const [, handle = '', login = ''] = PERSON.exec(text) ?? [];
    if (handle === '' || handle.toLowerCase() === 'policy')
      throw new InvalidArgumentError(headless.expected.person);
    return { handle, login };
  };
}

function manyOf<T>(read: (text: string) => T): (text: string, before?: ReadonlyArray<T>) => ReadonlyArray<T> {
  return (text, before = []) => [...before, read(text)];
}
