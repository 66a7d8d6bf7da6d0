import type { Instant, Milliseconds } from '../../../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';

/** Answers about one calendar. */
export interface Answers {
  add(t: Instant, ms: Milliseconds): Instant;
  between(a: Instant, b: Instant): Milliseconds;
}

/** Something that can answer, at its own speed and as well as it can. */
export interface Peer {
  readonly name: string;
  /** It answers in multiples of this, and is asked for no more. */
  readonly precision: Milliseconds;
  /** Prepares it for a calendar. Some keep one for the whole process: only the answers made last may be asked. */
  hold(spec: CalendarSpec): Answers;
}
