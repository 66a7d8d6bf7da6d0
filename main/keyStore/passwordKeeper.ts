import { rmSync } from 'node:fs';
import * as z from 'zod';
import { writeDurably } from '../files/durably.ts';
import { regularText } from '../files/regularText.ts';
import { passwordPlace } from '../team/access/keptAddress.ts';
import type { PasswordOf } from '../team/access/passwordFile.ts';
import type { SystemKeys } from './systemKeys.ts';

const keptSchema = z.strictObject({ login: z.string(), encrypted: z.base64() });

/** Keeps the password of a team's login, as safely as the system can. */
export interface PasswordKeeper {
  /** Null where it has to be asked for: it was never told, is for another login, or cannot be read any more. */
  password(): Promise<string | null>;
  /** Keeps one that the server took: across starts where the system has a key store (`system`), else until the end of the program. */
  keep(password: string): Promise<'system' | 'memory'>;
  /** For one that the server does not take, and for who leaves the team. */
  forget(): void;
}

/**
 * Keeps the password in `team.password` of the profile, encrypted by the key store of the system and by nothing else; in memory
 * alone where there is none. It belongs to one login at one server: told another address, it is asked for anew.
 */
export function createPasswordKeeper(profile: string, of: PasswordOf, keys: SystemKeys): PasswordKeeper {
  const path = passwordPlace(profile);
  const login = JSON.stringify([of.login, of.host, of.port, of.database]);
  let known: string | null = null;
  return {
    async password() {
      known ??= await stored(path, login, keys);
      return known;
    },
    async keep(password) {
      known = password;
      if (!(await keys.isAvailable())) {
        rmSync(path, { force: true });
        return 'memory';
      }
      const encrypted = (await keys.encrypt(password)).toString('base64');
      writeDurably(path, `${JSON.stringify({ login, encrypted })}\n`);
      return 'system';
    },
    forget() {
      known = null;
      rmSync(path, { force: true });
    },
  };
}

/** What cannot be read is asked for again: a keyring that was locked or made anew is no failure of the program. */
async function stored(path: string, login: string, keys: SystemKeys): Promise<string | null> {
  try {
    const read = keptSchema.safeParse(JSON.parse(regularText(path) ?? 'null'));
    if (!read.success || read.data.login !== login || !(await keys.isAvailable())) return null;
    return await keys.decrypt(Buffer.from(read.data.encrypted, 'base64'));
  } catch {
    return null;
  }
}
