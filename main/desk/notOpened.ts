import { entryOf } from '../../shared/lang/entryOf.ts';
import { storeWords } from '../../shared/messages/en/store.ts';

/** Why the cases of a profile cannot be opened, and what to do, when the system or the disk is the reason; null for a bug. */
export function notOpened(error: unknown, profile: string): string | null {
  const reason = reasonOf(error);
  return reason === null ? null : storeWords.notOpened(profile, reason);
}

function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  if (/SQLITE/.test(code)) {
    return entryOf(storeWords.engine, 'errcode' in error ? Number(error.errcode) & 0xff : 0) ?? error.message;
  }
  if (!('syscall' in error)) return null;
  return entryOf(storeWords.system, code) ?? code;
}
