import type { Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import { assertNever } from '../lang/assertNever.ts';
import type { Edition, Target } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { ClockName } from './caseClock.ts';

/** Gives what an edition sets for a clock at a severity; null where it sets nothing (policy §2). */
export function targetOf(edition: Edition, severity: Severity, clock: ClockName): Target | null {
  return edition.severities[severity][clock];
}

/** Gives the length of a target in open milliseconds; a business day is as long as the edition declares (policy §1). */
export function targetMs(edition: Edition, target: Target): Milliseconds {
  const { count, unit } = target.length;
  switch (unit) {
    case 'minute':
      return count * MINUTE;
    case 'hour':
      return count * HOUR;
    case 'business-day':
      return count * edition.businessDayMs;
    default:
      return assertNever(unit);
  }
}
