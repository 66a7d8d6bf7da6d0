import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeDurably } from '../../files/durably.ts';
import { regularText } from '../../files/regularText.ts';

const keptAddressSchema = z.strictObject({
  host: z.string().min(1),
  port: z.number().int().min(1).max(65_535),
  database: z.string().min(1),
  team: z.number().int().positive(),
  login: z.string().min(1),
  ca: z.string().min(1),
  certificate: z.string().min(1).optional(),
  key: z.string().min(1).optional(),
});

/**
 * Where a profile finds its team: no secret, and never a password. The certificate of the login and its key stay where they
 * are: here stand the paths of both.
 */
export type KeptAddress = z.infer<typeof keptAddressSchema>;

/** The file of a profile is none of ours any more, such as one that somebody edited. */
export class UnreadableAddressError extends Error {
  readonly path: string;

  constructor(path: string) {
    super('unreadable address of a team');
    this.name = 'UnreadableAddressError';
    this.path = path;
  }
}

/** Null for a profile that was not told of a team. Throws an `UnreadableAddressError`, or what the system says. */
export function addressOf(profile: string): KeptAddress | null {
  const path = placeOf(profile);
  const text = regularText(path);
  if (text === null) return null;
  const read = keptAddressSchema.safeParse(parsed(text));
  if (!read.success) throw new UnreadableAddressError(path);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps it, in the place of the one before. Throws what the system says. */
export function keepAddress(profile: string, address: KeptAddress): void {
  writeDurably(placeOf(profile), `${JSON.stringify(keptAddressSchema.parse(address), null, 2)}\n`);
}

/** Where the console keeps the password of the login, encrypted by the system's key store. */
export function passwordPlace(profile: string): string {
  return join(profile, 'team.password');
}

/** For who leaves: neither the place nor the password is kept. */
export function forgetAddress(profile: string): void {
  for (const path of [placeOf(profile), passwordPlace(profile)]) rmSync(path, { force: true });
}

function placeOf(profile: string): string {
  return join(profile, 'team.json');
}
