import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { entryOf } from '../../shared/lang/entryOf.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { ChangedMeanwhileError } from '../persistence/caseEventLog.ts';
import { isHeld } from '../persistence/heldFile.ts';
import { UnreadableOrganizationError } from '../persistence/organizations/unreadableOrganization.ts';
import { DisplacedFileError } from '../safekeeping/detect/displacedFile.ts';
import { UnreadableCaseError } from './unreadableCase.ts';

/** What the disk, another writer or a case that cannot be read did, as a value that says what to do; null for a bug, which is thrown on. */
export function storageProblem(words: Catalogue, error: unknown): DeskProblem | null {
  if (error instanceof ChangedMeanwhileError) return { kind: 'changed-meanwhile', case: error.case };
  if (error instanceof UnreadableCaseError) {
    return { kind: 'unreadable-case', case: error.case, fault: error.fault };
  }
  if (error instanceof UnreadableOrganizationError) {
    return { kind: 'unreadable-organization', customer: error.customer };
  }
  const reason = diskReason(words, error);
  if (reason === null) return null;
  return isHeld(error) ? { kind: 'not-written', reason, held: true } : { kind: 'not-written', reason };
}

/** What the database engine says of the disk, in words and with what to do; null when the error is not of its making. */
export function diskReason({ store, system }: Catalogue, error: unknown): string | null {
  if (error instanceof DisplacedFileError) return store.displaced;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (typeof error.code !== 'string' || !/SQLITE/.test(error.code)) return null;
  // The low byte is the primary code; the rest tells on which call it happened.
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : Number.NaN;
  return entryOf(store.disk, code) ?? store.diskOther(system.engineSays(error.message));
}
