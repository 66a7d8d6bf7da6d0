import type { Readable } from 'node:stream';
import { PASSWORD_VARIABLE, passwordAtHand } from '../../team/access/passwordAtHand.ts';
import { passwordFile } from '../../team/access/passwordFile.ts';
import { Failure } from '../failure.ts';
import type { Headless } from '../surroundings.ts';
import { inAccessWords } from './accessWords.ts';
import { askHidden } from './askHidden.ts';
import type { NewAddress } from './givenAddress.ts';

/**
 * The password of a login: from the variable, else from PostgreSQL's password file, else asked for at the terminal. Null for a
 * login with a certificate and no password. It is kept nowhere. Throws a `Failure` in words.
 */
export async function teamPassword(address: NewAddress, headless: Headless): Promise<string | null> {
  const { words } = headless;
  const { login, host } = address;
  const file = passwordFile(process.env);
  const kept = inAccessWords(words, file, () => passwordAtHand(address, process.env));
  if (kept !== null || address.certificate !== undefined) return kept;
  const { team } = words.headless;
  if (headless.terminal === null || !isTerminal(headless.input))
    throw new Failure(team.noPassword(login, PASSWORD_VARIABLE, file));
  const answer = await askHidden(team.question(login, host), headless.input, headless.terminal);
  if (answer === null || answer === '') throw new Failure(team.notAnswered);
  return answer;
}

function isTerminal(input: Readable): boolean {
  return 'isTTY' in input && input.isTTY === true;
}
