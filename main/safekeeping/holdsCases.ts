import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copiesOf } from './copies.ts';
import { readNote } from './recoveryNote.ts';

/** Whether a profile has cases, or had: its file, a recovery of it that was begun, or a copy. */
export function holdsCases(profile: string): boolean {
  return existsSync(join(profile, 'cases.db')) || readNote(profile) !== null || copiesOf(profile).length > 0;
}
