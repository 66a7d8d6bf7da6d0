import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { DAY } from '../../shared/calendar/instant/instant.ts';
import type { WeekHours } from '../../shared/calendar/spec/weekHours.ts';
import { mailboxHours } from '../../shared/escalation/mailboxHours.ts';
import { weekRanges } from '../../shared/escalation/weekRanges.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatLeft } from '../../shared/wording/formatLength.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';

export interface MailboxText {
  readonly isRead: boolean;
  readonly title: string;
  /** When it is read, and the holiday that keeps it closed. */
  readonly week: string;
  readonly next: string;
}

/** Says whether the mailbox is read now, its hours in its own zone, and when that changes, there and here (policy §7). */
export function mailboxText(
  catalogue: Catalogue,
  calendar: BusinessCalendar,
  now: Instant,
  ownZone: string,
): MailboxText {
  const words = catalogue.escalation;
  const { zone, week } = calendar.spec;
  const hours = mailboxHours(calendar, now);
  const turns = hours.isRead ? hours.until : hours.opensAt;
  const here = formatWhen(catalogue, turns, ownZone, now);
  const left = formatLeft(catalogue, turns - now, DAY);
  const holiday = hours.isRead ? null : hours.holiday;
  const [days, city] = [weekText(catalogue, week), cityOf(zone)];
  return {
    isRead: hours.isRead,
    title: hours.isRead ? words.mailboxOpen : words.mailboxClosed,
    week: holiday === null ? words.mailboxWeek(days, city) : words.mailboxHoliday(days, city, holiday),
    next: hours.isRead ? words.mailboxCloses(here, left) : words.mailboxOpens(here, left),
  };
}

/** Gives the hours of a week: "Mon to Fri 08:00 to 17:00". */
export function weekText(catalogue: Catalogue, week: WeekHours): string {
  const words = catalogue.escalation;
  const day = catalogue.format.weekday;
  return words.and(
    weekRanges(week).map(({ first, last, hours }) =>
      words.daysAndHours(
        words.days(day(first), day(last)),
        words.and(hours.map(([from, to]) => words.hours(from, to))),
      ),
    ),
  );
}
