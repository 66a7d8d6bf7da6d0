import { DAY, HOUR, MINUTE } from '../../shared/calendar/instant/instant.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { RestoreStrip } from '../../shared/review/timeToRestore.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';

const words = messages.leadReview;
type Objective = Pick<RestoreStrip, 'objective' | 'objectiveMs' | 'hours' | 'businessDayMs'>;

/** Gives an objective in short: 4 h, 2 bus. days, x̄ 15 min. */
export function objectiveText({ objective, objectiveMs, hours, businessDayMs }: Objective): string {
  const days = objectiveMs / businessDayMs;
  if (objective === 'deadline' && hours === 'business' && Number.isInteger(days)) {
    return words.businessDays(formatCount(days));
  }
  const { amount, minutesUnit, hoursUnit } = messages.frame;
  const inHours = objectiveMs >= HOUR;
  const count = Math.round(objectiveMs / (inHours ? HOUR : MINUTE));
  const length = amount(formatCount(count), inHours ? hoursUnit : minutesUnit);
  return objective === 'mean' ? words.meanObjective(length) : length;
}

/** What a day is to the clocks of a strip. */
export function dayOf({ objective, hours, businessDayMs }: Objective): number {
  return objective === 'mean' || hours === 'round-the-clock' ? DAY : businessDayMs;
}
