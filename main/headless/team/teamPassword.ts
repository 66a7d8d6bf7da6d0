import type { Readable } from 'node:stream';
import { passwordFile, passwordIn } from '../../team/access/passwordFile.ts';
import { Failure } from '../failure.ts';
import type { Headless } from '../surroundings.ts';
import { inAccessWords } from './accessWords.ts';
import { askHidden } from './askHidden.ts';
import type { NewAddress } from './givenAddress.ts';

/** Of this program alone: what stands in `PGPASSWORD` may be meant for any other server. */
const VARIABLE = 'SEVERITY_DESK_TEAM_PASSWORD';

/**
 * The password of a login: from the variable, else from PostgreSQL's password file, else asked for at the terminal. Null for a
 * login with a certificate and no password. It is kept nowhere. Throws a `Failure` in words.
 */
export async function teamPassword(address: NewAddress, headless: Headless): Promise<string | null> {
  const { words } = headless;
  const { login, host } = address;
  const told = process.env[VARIABLE];
  if (told !== undefined && told !== '') return told;
  const file = passwordFile(process.env);
  const kept = inAccessWords(words, file, () => passwordIn(file, address));
  if (kept !== null || address.certificate !== undefined) return kept;
  const { team } = words.headless;
  if (headless.terminal === null || !isTerminal(headless.input))
    throw new Failure(team.noPassword(login, VARIABLE, file));
  const answer = await askHidden(team.question(login, host), headless.input, headless.terminal);
  if (answer === null || answer === '') throw new Failure(team.notAnswered);
  return answer;
}

function isTerminal(input: Readable): boolean {
  return 'isTTY' in input && input.isTTY === true;
}
