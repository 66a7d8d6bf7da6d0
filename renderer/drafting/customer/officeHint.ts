import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { formatWhen } from '../../../shared/wording/formatTime.ts';

/** From here on a time says more than a length does. */
const LONG = 12 * HOUR;

/** Says whether the office is open, and if not, when it opens: "opens in 46 min", by its own wall clock "opens Mon 08:00". */
export function officeHint(catalogue: Catalogue, calendar: BusinessCalendar, now: Instant): string {
  const words = catalogue.drafting;
  if (calendar.isOpen(now)) return words.officeOpen;
  const opens = calendar.nextOpen(now);
  if (opens - now >= LONG) return words.opensWhen(formatWhen(catalogue, opens, calendar.spec.zone, now));
  // Rounded up: the door is not open before that.
  const minutes = Math.ceil((opens - now) / MINUTE);
  const length =
    minutes < 60 ? words.inMinutes(minutes) : words.inHours(Math.floor(minutes / 60), minutes % 60);
  return words.opensIn(length);
}
