import { entryOf } from '../../shared/lang/entryOf.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { quotedError, systemReason } from '../files/systemReason.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';

/** Why the cases of a profile cannot be opened, and what to do, when the system or the disk is the reason; null for a bug. */
export function notOpened(words: Catalogue, error: unknown, profile: string): string | null {
  const reason = reasonOf(words, error);
  return reason === null ? null : words.store.notOpened(profile, reason);
}

/** Why the app cannot start on a profile, in words; an error that nobody expected is quoted behind them. */
export function whyNotStarted(words: Catalogue, error: unknown, profile: string): string {
  if (error instanceof RefusedFileError) return error.message;
  return notOpened(words, error, profile) ?? quotedError(words, error);
}

function reasonOf(words: Catalogue, error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { store, system } = words;
  const code = String(error.code);
  if (/SQLITE/.test(code)) {
    const primary = 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    return entryOf(store.engine, primary) ?? system.engineSays(error.message);
  }
  if (!('syscall' in error)) return null;
  return entryOf(store.system, code) ?? systemReason(words, error);
}
