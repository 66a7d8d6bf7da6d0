import { InvalidArgumentError } from 'commander';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import type { TeamPerson } from '../../../team/server/newTeamSql.ts';

/** Logins are kept plain, since they are typed by whoever sets up a desk. */
const LOGIN = /^[a-z_][a-z0-9_.-]{0,62}$/u;
const HANDLE = /^[^\s\p{Cc}=]{1,16}$/u;

type Reader<T> = (text: string) => T;

export function loginValue({ headless }: Catalogue): Reader<string> {
  return (text) => {
    if (LOGIN.test(text)) return text;
    throw new InvalidArgumentError(headless.expected.login);
  };
}

/** Reads initials of a member; nobody is called as the rules of the policy are. */
export function handleValue({ headless }: Catalogue): Reader<string> {
  return (text) => {
    if (isHandle(text)) return text;
    throw new InvalidArgumentError(headless.expected.handle);
  };
}

export function personValue({ headless }: Catalogue): Reader<TeamPerson> {
  return (text) => {
    const [handle = '', login = '', ...rest] = text.split('=');
    if (rest.length === 0 && isHandle(handle) && LOGIN.test(login)) return { handle, login };
    throw new InvalidArgumentError(headless.expected.person);
  };
}

function isHandle(text: string): boolean {
  return HANDLE.test(text) && text.toLowerCase() !== 'policy';
}
