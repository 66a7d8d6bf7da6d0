import { entryOf } from '../lang/entryOf.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** Why a change of a customer was set aside; a later version may give a reason that this one does not know. */
export function changeAsideText({ changeAside, setAside }: Catalogue, why: string): string {
  return entryOf(changeAside.why, why) ?? setAside.otherReason;
}
