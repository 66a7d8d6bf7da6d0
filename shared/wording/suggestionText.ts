import type { Catalogue } from '../messages/catalogue.ts';
import type { SeveritySuggestion } from '../severity/suggestSeverity.ts';

/** A reason and, where it decides something, what it leads to: "…: raised by one." */
export interface SuggestionReason {
  readonly text: string;
  readonly result: string | null;
}

/** Puts the reasons of a suggested severity into words, in the order in which they were weighed (policy §6). */
export function suggestionReasons(
  { severity: words }: Catalogue,
  suggestion: SeveritySuggestion,
): ReadonlyArray<SuggestionReason> {
  const { because, base, neverCritical } = suggestion;
  const key = because === 'noncritical' && neverCritical ? 'noncritical-workaround' : because;
  return [
    { text: words.because[key], result: words.base(base) },
    weighingReason(words, suggestion),
    ...(because === 'critical-lost' ? [{ text: words.neverBelow, result: null }] : []),
    ...(neverCritical ? [{ text: words.neverCritical, result: null }] : []),
  ];
}

/** Says what became of the base: "base 3, raised one step". */
export function suggestionChange({ severity }: Catalogue, { base, weighing }: SeveritySuggestion): string {
  return severity.change[weighing.kind](base);
}

function weighingReason(
  words: Catalogue['severity'],
  { base, priority, weighing }: SeveritySuggestion,
): SuggestionReason {
  if (priority === null) return { text: words.noPriority, result: words.nothingWeighed };
  if (priority === base) return { text: words.samePriority(priority), result: words.unchanged };
  const distance = Math.abs(priority - base);
  const say = priority < base ? words.above : words.below;
  const isMoved = weighing.kind === 'raised' || weighing.kind === 'lowered';
  return {
    text: say(priority, distance, base),
    result: isMoved ? words[weighing.kind] : words.unchanged,
  };
}
