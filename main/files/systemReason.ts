import { entryOf } from '../../shared/lang/entryOf.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/**
 * Says why the operating system refused something, as the second half of a sentence. Only an error for whose code the
 * catalogue has no words is quoted as the system wrote it.
 */
export function systemReason({ system }: Pick<Catalogue, 'system'>, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return entryOf(system.reason, code) ?? quotedError({ system }, error);
}

/** Quotes what an error says of itself, behind words that say who said it. */
export function quotedError({ system }: Pick<Catalogue, 'system'>, error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return detail === '' ? system.saysNothing : system.says(detail);
}
