import type { SeverityWords } from '../messages/en/severity.ts';
import { severityWords } from '../messages/en/severity.ts';
import type { SeveritySuggestion } from '../severity/suggestSeverity.ts';

/** A reason and, where it decides something, what it leads to: "…: raised by one." */
export interface SuggestionReason {
  readonly text: string;
  readonly result: string | null;
}

/** Puts the reasons of a suggested severity into words, in the order in which they were weighed (policy §6). */
export function suggestionReasons(
  suggestion: SeveritySuggestion,
  words: SeverityWords = severityWords,
): ReadonlyArray<SuggestionReason> {
  const { because, base, neverCritical } = suggestion;
  const key = because === 'noncritical' && neverCritical ? 'noncritical-workaround' : because;
  return [
    { text: words.because[key], result: words.base(base) },
    weighingReason(suggestion, words),
    ...(because === 'critical-lost' ? [{ text: words.neverBelow, result: null }] : []),
    ...(neverCritical ? [{ text: words.neverCritical, result: null }] : []),
  ];
}

/** Says what became of the base: "base 3, raised one step". */
export function suggestionChange(
  { base, weighing }: SeveritySuggestion,
  words: SeverityWords = severityWords,
): string {
  return words.change[weighing.kind](base);
}

function weighingReason(
  { base, priority, weighing }: SeveritySuggestion,
  words: SeverityWords,
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
