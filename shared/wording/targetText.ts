import { assertNever } from '../lang/assertNever.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Target } from '../policy/edition.ts';

/** Names a target as the policy does: 10 minutes, 1 business hour, 2 business days, mean of 72 hours. */
export function targetText({ ledger }: Catalogue, target: Target): string {
  const length = lengthText(ledger, target);
  return target.objective === 'mean' ? ledger.mean(length) : length;
}

function lengthText(words: Catalogue['ledger'], { length: { count, unit }, hours }: Target): string {
  const isBusiness = hours === 'business';
  switch (unit) {
    case 'minute':
      return isBusiness ? words.businessMinutes(count) : words.minutesLong(count);
    case 'hour':
      return isBusiness ? words.businessHours(count) : words.hoursLong(count);
    case 'business-day':
      return words.businessDays(count);
    default:
      return assertNever(unit);
  }
}
