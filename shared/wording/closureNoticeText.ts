import type { Instant } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { formatDateTime } from './formatTime.ts';

export interface ClosureNotice {
  readonly caseNumber: string;
  readonly title: string;
  /** Who is written to: the contact, or the customer where no contact is known. */
  readonly name: string;
  /** Null where care does not wait for the customer. */
  readonly awaitingSince: Instant | null;
  /** From when on the case may be closed; null where no rule says. */
  readonly closableFrom: Instant | null;
  /** The zone and city of the customer's site: all times are theirs. */
  readonly zone: string;
  readonly city: string;
  readonly now: Instant;
}

/** Gives the subject of the advance notice of a closure (policy §5). */
export const noticeSubject = ({ closing }: Catalogue, caseNumber: string): string =>
  closing.notice.subject(caseNumber);

/** Gives the advance notice of a closure as plain text, in the customer's local time (policy §5). */
export function closureNoticeText(
  words: Catalogue,
  { caseNumber, title, name, awaitingSince, closableFrom, zone, city, now }: ClosureNotice,
): string {
  const { notice } = words.closing;
  const time = (t: Instant): string => notice.in(formatDateTime(words, t, zone, now), city);
  const reason =
    awaitingSince === null
      ? notice.about(caseNumber, title)
      : notice.waits(caseNumber, title, time(awaitingSince));
  const closing = closableFrom === null ? notice.closesSome : notice.closes(time(closableFrom));
  return [notice.greeting(name), reason, `${closing} ${notice.stays}`].join('\n\n');
}
