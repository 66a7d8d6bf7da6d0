import { existsSync } from 'node:fs';
import { caseFileOf } from './caseFile.ts';
import { copiesOf } from './copies.ts';
import { readNote } from './recoveryNote.ts';

/** Whether a profile has cases, or had: its file, a recovery of it that was begun, or a copy. */
export function holdsCases(profile: string): boolean {
  return existsSync(caseFileOf(profile)) || readNote(profile) !== null || copiesOf(profile).length > 0;
}
