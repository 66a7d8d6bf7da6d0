import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import { assertNever } from '../lang/assertNever.ts';
import type { LedgerWords } from '../messages/en/ledger.ts';
import { ledgerWords } from '../messages/en/ledger.ts';
import type { Edition, Target } from '../policy/edition.ts';

/** Names a target as the policy does: 10 minutes, 1 business hour, 2 business days, mean of 72 hours. */
export function targetText(target: Target, words: LedgerWords = ledgerWords): string {
  const length = lengthText(target, words);
  return target.objective === 'mean' ? words.mean(length) : length;
}

/** Names the sum that a ledger of the target reaches: 1 h, 10 min, 2 days of 9 h = 18 h. */
export function targetSum(target: Target, edition: Edition, words: LedgerWords = ledgerWords): string {
  const { count, unit } = target.length;
  switch (unit) {
    case 'minute':
      return words.hoursMinutes(Math.floor(count / 60), count % 60);
    case 'hour':
      return words.hours(count);
    case 'business-day': {
      const dayMs = edition.businessDayMs;
      return words.daysAsHours(count, hoursText(dayMs, words), hoursText(count * dayMs, words));
    }
    default:
      return assertNever(unit);
  }
}

function lengthText({ length: { count, unit }, hours }: Target, words: LedgerWords): string {
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

function hoursText(ms: number, words: LedgerWords): string {
  const minutes = Math.floor(ms / MINUTE) % 60;
  const hours = Math.floor(ms / HOUR);
  return minutes === 0 ? words.hours(hours) : words.hoursMinutes(hours, minutes);
}
