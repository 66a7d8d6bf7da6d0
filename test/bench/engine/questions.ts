import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import type { Instant, Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { randomSource } from '../../torture/randomSource.ts';

/** What each peer is asked: when `ms` of open time have passed since `t`, and how much is open from `t` to `later`. */
export interface Question {
  readonly t: Instant;
  readonly ms: Milliseconds;
  readonly later: Instant;
}

/** The questions about one calendar. */
export interface QuestionSheet {
  readonly spec: CalendarSpec;
  readonly questions: ReadonlyArray<Question>;
}

const COUNT = 10_000;
const BEGIN = Date.parse('2025-01-01T00:00:00Z');

const PLACES = [
  ['America/New_York', 'US-NY'],
  ['America/Los_Angeles', 'US-CA'],
  ['America/Sao_Paulo', 'BR'],
  ['America/St_Johns', 'CA-NL'],
  ['Europe/London', 'GB-ENG'],
  ['Europe/Berlin', 'DE-BE'],
  ['Europe/Madrid', 'ES-MD'],
  ['Africa/Johannesburg', 'ZA'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Tokyo', 'JP'],
  ['Australia/Sydney', 'AU-NSW'],
  ['Pacific/Auckland', 'NZ'],
] as const;

/**
 * Ten thousand questions about office hours in twelve zones with their public holidays, over three years; whole
 * minutes, since some peers know nothing smaller, and up to ten working days, since no target is longer.
 */
export function askQuestions(): ReadonlyArray<QuestionSheet> {
  const random = randomSource('questions of the bench');
  const questionOf = (): Question => {
    const t = BEGIN + random.below(3 * 365 * 24 * 60) * MINUTE;
    return {
      t,
      ms: (1 + random.below(10 * 9 * 60)) * MINUTE,
      later: t + random.below(14 * 24 * 60) * MINUTE,
    };
  };
  return PLACES.map(([zone, country], place) => ({
    spec: {
      zone,
      week: BUSINESS_WEEK,
      closedDays: closedDaysOf(country, 2024, 2029),
      businessDayMs: 9 * HOUR,
    },
    questions: Array.from({ length: Math.ceil((COUNT - place) / PLACES.length) }, questionOf),
  }));
}
