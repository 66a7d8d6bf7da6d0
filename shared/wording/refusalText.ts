import type { Instant } from '../calendar/instant/instant.ts';
import type { Refusal } from '../case/decide/refusal.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { formatWhen } from './formatTime.ts';

/** A refusal in two lengths: a sentence, and a few words beside the name of the action. */
export type RefusalText = ReturnType<Catalogue['refusals']['no-such-case']>;

/** Puts a refusal into words: a sentence, and the few words beside a disabled action (policy §5). */
export function refusalText(
  words: Catalogue,
  refusal: Refusal,
  view: { readonly now: Instant; readonly ownZone: string },
): RefusalText {
  // The table has one entry a kind, each for its own variant: the compiler cannot see that the two go together.
  const say = words.refusals[refusal.kind] as (refusal: Refusal, when: (t: Instant) => string) => RefusalText;
  return say(refusal, (t) => formatWhen(words, t, view.ownZone, view.now));
}
