import type { Instant } from '../calendar/instant/instant.ts';
import type { Refusal } from '../case/decide/refusal.ts';
import type { RefusalText, RefusalWords } from '../messages/en/refusals.ts';
import { refusalWords } from '../messages/en/refusals.ts';
import { formatWhen } from './formatTime.ts';

/** Puts a refusal into words: a sentence, and the few words beside a disabled action (policy §5). */
export function refusalText(
  refusal: Refusal,
  view: { readonly now: Instant; readonly ownZone: string },
  words: RefusalWords = refusalWords,
): RefusalText {
  // The table has one entry a kind, each for its own variant: the compiler cannot see that the two go together.
  const say = words[refusal.kind] as (refusal: Refusal, when: (t: Instant) => string) => RefusalText;
  return say(refusal, (t) => formatWhen(t, view.ownZone, view.now));
}
