import { userInfo } from 'node:os';
import type { Settings } from '../../shared/settings/settings.ts';

/** Who works here until the person says otherwise: the account of the operating system. */
export function defaultAnalyst(): Settings['analyst'] {
  const name = accountName();
  return { name, initials: initialsOf(name) };
}

/** Gives the initials of a name: 'AM' for 'Ana Marić', 'RO' for 'root'. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '', second] = words;
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]];
  return letters.join('').toLocaleUpperCase('en').slice(0, 4) || 'ME';
}

function accountName(): string {
  try {
    return userInfo().username.slice(0, 100) || 'Me';
  } catch {
    // The account has no entry, as in some containers.
    return 'Me';
  }
}
