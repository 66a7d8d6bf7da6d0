import { entryOf } from '../../shared/lang/entryOf.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** Why the cases of a profile cannot be opened, and what to do, when the system or the disk is the reason; null for a bug. */
export function notOpened(words: Catalogue, error: unknown, profile: string): string | null {
  const reason = reasonOf(words, error);
  return reason === null ? null : words.store.notOpened(profile, reason);
}

function reasonOf({ store }: Catalogue, error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  if (/SQLITE/.test(code)) {
    return entryOf(store.engine, 'errcode' in error ? Number(error.errcode) & 0xff : 0) ?? error.message;
  }
  if (!('syscall' in error)) return null;
  return entryOf(store.system, code) ?? code;
}
