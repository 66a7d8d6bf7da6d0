import type { Instant } from '../calendar/instant/instant.ts';
import { closingWords, type NoticeWords } from '../messages/en/closing.ts';
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

export const noticeSubject = (caseNumber: string, words: NoticeWords = closingWords.notice): string =>
  words.subject(caseNumber);

/** Gives the advance notice of a closure as plain text, in the customer's local time (policy §5). */
export function closureNoticeText(
  { caseNumber, title, name, awaitingSince, closableFrom, zone, city, now }: ClosureNotice,
  words: NoticeWords = closingWords.notice,
): string {
  const time = (t: Instant): string => words.in(formatDateTime(t, zone, now), city);
  const reason =
    awaitingSince === null
      ? words.about(caseNumber, title)
      : words.waits(caseNumber, title, time(awaitingSince));
  const closing = closableFrom === null ? words.closesSome : words.closes(time(closableFrom));
  return [words.greeting(name), reason, `${closing} ${words.stays}`].join('\n\n');
}
