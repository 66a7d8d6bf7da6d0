import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { BY_POLICY } from '../../shared/case/decide/followUp.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { TextPlace } from '../longText/wholeText.ts';
import { eventLine, type LineView } from './eventLine.ts';

/** One line of the timeline: what a person did, or what came by itself. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
  readonly detail: string;
  /** Markdown that a person wrote; null where there is none. */
  readonly note: string | null;
  readonly automatic: boolean;
  /** A later event took it back. */
  readonly retracted: boolean;
  /** The team has not confirmed it. */
  readonly isPending: boolean;
  /** For a correction: what it took back, shown struck under it. */
  readonly corrects: string | null;
  /** The event as `retract` names it; null for what cannot be taken back, or is no event. */
  readonly retractable: string | null;
  /** Which of its texts are not whole, and where the rest is. */
  readonly more: ReadonlyArray<TextPlace>;
}

/** How a timeline is read: now, in whose zone, by the hours of which office, with what came by itself or without. */
export interface TimelineView extends Omit<LineView, 'contact'> {
  readonly calendar: BusinessCalendar;
  readonly city: string;
  readonly automatic: boolean;
}

/** Gives what happened in a case up to now, newest first; what came by itself only when it is asked for. */
export function timelineEntries(
  words: Catalogue,
  detail: CaseDetail,
  view: TimelineView,
): ReadonlyArray<TimelineEntry> {
  const shown = view.automatic ? detail.events : detail.events.filter(({ event }) => isShownAlways(event));
  const lines = { ...view, contact: detail.contact };
  const recorded = shown.map((event) => entryOf(words, event, detail.events, lines));
  const entries = view.automatic ? [...recorded, ...momentsOf(words, detail, view)] : recorded;
  return entries
    .map((entry, order) => ({ entry, order }))
    .sort(newestFirst)
    .map(({ entry }) => entry);
}

interface Ordered {
  readonly entry: TimelineEntry;
  readonly order: number;
}

function newestFirst(a: Ordered, b: Ordered): number {
  return b.entry.at - a.entry.at || b.order - a.order;
}

/** A case has a beginning, also one that a rule opened. */
function isShownAlways(event: CaseEvent): boolean {
  return event.by !== BY_POLICY || event.type === 'opened';
}

function entryOf(
  words: Catalogue,
  { id, event, retracted, isPending, cut = {} }: RecordedEvent,
  all: ReadonlyArray<RecordedEvent>,
  view: LineView,
): TimelineEntry {
  const { text, detail, note, automatic } = eventLine(words, event, view);
  const taken = event.type === 'retracted' ? all.find((other) => other.id === event.event) : undefined;
  const corrects = taken === undefined ? null : eventLine(words, taken.event, view).text;
  const stays = retracted || automatic || event.type === 'opened' || event.type === 'retracted';
  const retractable = stays ? null : id;
  // The texts of the opening stand beside the timeline, not in it.
  const shown = event.type === 'opened' ? [] : Object.entries(cut);
  const more = shown.map(([field, long]) => ({ case: event.case, event: id, field, ...long }));
  const own = { retracted, isPending: isPending === true, corrects, retractable, more };
  return { id, at: event.at, text, detail, note, automatic, ...own };
}

/** What nobody did and nothing recorded: the office opened, a clock reached its warning or its end. */
function momentsOf(
  { caseView: words, format }: Catalogue,
  { state }: CaseDetail,
  { calendar, now, city }: TimelineView,
): ReadonlyArray<TimelineEntry> {
  const moments = CLOCK_NAMES.flatMap((name) => {
    const clock = state.clocks[name];
    if (clock.kind !== 'leg') return [];
    const until = clock.stopped ?? now;
    const title = format.clock[name];
    const passed = clock.objective === 'mean' ? words.meanPassed(title) : words.duePassed(title);
    return [
      ...(clock.objective === 'deadline' && isPast(clock.warnAt, until)
        ? [momentAt(clock.warnAt, words.warned(title))]
        : []),
      ...(isPast(clock.due, until) ? [momentAt(clock.due, passed)] : []),
    ];
  });
  const opened = lastOpening(calendar, now);
  const runs = CLOCK_NAMES.some((name) => {
    const clock = state.clocks[name];
    return (
      clock.kind === 'leg' &&
      clock.hours === 'business' &&
      clock.runningFrom !== null &&
      opened > clock.runningFrom
    );
  });
  return runs ? [...moments, momentAt(opened, words.officeOpened(city))] : moments;
}

function isPast(t: Instant | null, until: Instant): t is Instant {
  return t !== null && t < until;
}

/** The start of the open stretch that holds now, or of the last one before it. */
function lastOpening(calendar: BusinessCalendar, now: Instant): Instant {
  const back = calendar.subtract(now, calendar.spec.businessDayMs);
  return calendar.stretches(back, now).at(-1)?.from ?? back;
}

function momentAt(at: Instant, text: string): TimelineEntry {
  const plain = { detail: '', note: null, retracted: false, corrects: null, retractable: null, more: [] };
  return { ...plain, id: `${at} ${text}`, at, text, automatic: true, isPending: false };
}
