import { type Command, InvalidArgumentError } from 'commander';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import { newLoginsSql, newTeamSql, type TeamPerson } from '../../../team/server/newTeamSql.ts';
import { SERVER_MIGRATIONS } from '../../../team/server/serverMigrations.ts';
import { HOW_TO_RUN, serverSql } from '../../../team/server/serverSql.ts';
import { Failure } from '../../failure.ts';
import type { Headless } from '../../surroundings.ts';
import { loginValue, personValue } from './personValue.ts';

interface SqlOptions {
  readonly from?: number;
  readonly team?: string;
  readonly admin?: TeamPerson;
  readonly member?: ReadonlyArray<TeamPerson>;
  readonly login?: ReadonlyArray<string>;
}

/** `team sql`: the text that the server of a team needs. */
export function addTeamSql(team: Command, headless: Headless): void {
  const { words } = headless;
  const { command, option } = words.headless;
  team
    .command('sql')
    .description(command.teamSql)
    .option('--from <step>', option.sqlFrom, stepValue(words))
    .option('--team <name>', option.newTeam, nameValue(words))
    .option('--admin <initials=login>', option.teamAdmin, personValue(words))
    .option('--member <initials=login...>', option.teamMember, manyOf(personValue(words)))
    .option('--login <login...>', option.sqlLogin, manyOf(loginValue(words)))
    .action(async (options: SqlOptions) => {
      await headless.out.texts(textsOf(options, words));
      await headless.out.flush();
    });
}

function textsOf(options: SqlOptions, words: Catalogue): ReadonlyArray<string> {
  const { from, login = [] } = options;
  const made = teamSql(options, words);
  // A login alone is for a server that is there.
  const steps = from === undefined && made === '' && login.length > 0 ? '' : serverSql(from);
  // A team on a server that is whole needs no steps.
  if (`${steps}${made}` === '' && login.length === 0)
    throw new Failure(words.headless.team.nothingToRun(LAST_STEP));
  return [HOW_TO_RUN, steps, made, newLoginsSql(login)].filter((text) => text !== '');
}

/** Empty where no team is to be made. */
function teamSql({ team, admin, member = [] }: SqlOptions, { headless }: Catalogue): string {
  if (team === undefined) {
    if (admin !== undefined || member.length > 0) throw new Failure(headless.team.nameNeeded, 2);
    return '';
  }
  if (admin === undefined) throw new Failure(headless.team.adminNeeded, 2);
  return newTeamSql(team, admin, member);
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

function manyOf<T>(read: (text: string) => T): (text: string, before?: ReadonlyArray<T>) => ReadonlyArray<T> {
  return (text, before = []) => [...before, read(text)];
}
