import type { Edition, Target } from '../../shared/policy/edition.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { spoken } from '../language/languageStore.ts';

/** Gives what an edition promises at a severity, in one line: "1 business hour, restore in 2 business days". */
export function policySentence(edition: Edition, severity: Severity): string {
  const words = spoken().queue.policy;
  const { response, restoration, respondBy } = edition.severities[severity];
  const answer = response === null ? null : targetLength(response);
  const isAroundTheClock = [response, restoration].every((target) => target?.hours === 'round-the-clock');
  return words.joined([
    ...(answer === null ? [] : [respondBy === 'phone' ? words.byPhone(answer) : answer]),
    restorationPart(restoration),
    ...(isAroundTheClock ? [words.aroundTheClock] : []),
  ]);
}

/** Gives the length of a target in the unit that the edition names. */
export function targetLength({ length: { count, unit }, hours }: Target): string {
  const words = spoken().queue.policy;
  if (unit === 'minute') return words.minutes(count);
  if (unit === 'business-day') return words.businessDays(count);
  return hours === 'business' ? words.businessHours(count) : words.hours(count);
}

function restorationPart(target: Target | null): string {
  const words = spoken().queue.policy;
  if (target === null) return words.noRestoration;
  const length = targetLength(target);
  return target.objective === 'mean' ? words.restoreMean(length) : words.restoreIn(length);
}
