import type { KnownCodes } from '../../../shared/erasure/keptFields.ts';
import type { DeskCore } from '../deskCore.ts';

/** The codes of the editions that this desk knows. */
export function knownCodes({ editions }: Pick<DeskCore, 'editions'>): KnownCodes {
  const channels = new Set([...editions.values()].flatMap((edition) => edition.channels.map(({ id }) => id)));
  return { isChannel: (text) => channels.has(text) };
}
