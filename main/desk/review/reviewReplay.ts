import { roundTheClock } from '../../../shared/calendar/roundTheClock.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { caseAt, type PastCase } from '../../../shared/case/fold/caseAt.ts';
import { caseFacts } from '../../../shared/review/facts/caseFacts.ts';
import { EVERY_MOMENT } from '../../../shared/review/facts/reviewFact.ts';
import type { LeadSettings } from '../../../shared/review/leadSettings.ts';
import { createMaterialCounter } from '../../../shared/review/materialCounter.ts';
import { type BandEdges, bandEdges } from '../../../shared/review/queueHeat.ts';
import type { ReviewMaterial, ReviewQuestion } from '../../../shared/review/review.ts';
import { lastSeq, readEventsUpTo } from '../../persistence/caseEventLog.ts';
import { caseNumbers } from '../../persistence/caseNumbers.ts';
import type { ReviewScope } from '../../persistence/review/reviewScope.ts';
import { type DeskCore, editionOf } from '../deskCore.ts';
import { queueRowOf } from '../making/queueRowOf.ts';
import { unlessUnreadable, withinCase } from '../unreadableCase.ts';
import type { CalendarByKey } from './reviewMaterial.ts';

/** What hears of a long answer, and may call it off. */
export interface ReviewWatch {
  tell(progress: { readonly done: number; readonly of: number }): void;
  isCancelled(): boolean;
}

export interface Replay {
  readonly question: ReviewQuestion;
  /** As if this edition had applied; as bound when null. */
  readonly asIf: string | null;
  readonly scope: ReviewScope;
  readonly lead: LeadSettings;
}

/** What a review was made from, and the calendars of its clocks. */
export interface Replayed {
  readonly material: ReviewMaterial;
  readonly calendars: CalendarByKey;
}

/**
 * Folds every case anew from the log, until the instant of the question, in slices between which others are served.
 * What is recorded meanwhile does not count. Null when it was called off. Writes nothing.
 */
export async function replay(core: DeskCore, asked: Replay, watch: ReviewWatch): Promise<Replayed | null> {
  const { database } = core;
  const until = lastSeq(database);
  const numbers = caseNumbers(database);
  const calendars = createSeenCalendars(core, asked);
  const { editions } = core;
  const counter = createMaterialCounter(asked.question, {
    lead: asked.lead,
    editions: [...editions.values()],
    edgesOf: calendars.edgesOf,
  });
  for (let done = 0; done < numbers.length; done += SLICE) {
    watch.tell({ done, of: numbers.length });
    if (watch.isCancelled()) return null;
    core.calendars.refresh();
    for (const number of numbers.slice(done, done + SLICE)) {
      const past = unlessUnreadable(() => pastUntil(core, number, until, asked), null);
      if (past === null || !isInScope(past, asked.scope)) continue;
      const key = calendars.keyOf(past);
      counter.add(queueRowOf(past.state, key), caseFacts(past.state, past.events, key));
    }
    await othersServed();
  }
  watch.tell({ done: numbers.length, of: numbers.length });
  return { material: counter.material(), calendars: calendars.byKey };
}

/** Takes a few milliseconds: no frame is lost to it. */
const SLICE = 40;

function othersServed(): Promise<void> {
  return new Promise((served) => setImmediate(served));
}

function pastUntil(core: DeskCore, caseNumber: string, until: number, asked: Replay): PastCase | null {
  return withinCase(caseNumber, () => pastOf(core, readEventsUpTo(core.database, caseNumber, until), asked));
}

function pastOf(
  core: DeskCore,
  events: ReadonlyArray<CaseEvent>,
  { question, asIf }: Replay,
): PastCase | null {
  if (events.length === 0) return null;
  return caseAt(asIf === null ? events : events.map((event) => bound(event, asIf)), question.now, core.rules);
}

function bound(event: CaseEvent, edition: string): CaseEvent {
  return event.type === 'opened' ? { ...event, edition } : event;
}

function isInScope({ state }: PastCase, { customer, analysts }: ReviewScope): boolean {
  if (customer !== null && state.opening.customer.id !== customer) return false;
  return analysts === null || (state.owner !== null && analysts.includes(state.owner));
}

/** The calendars that a replay met, by the keys under which the projection has them too. */
function createSeenCalendars(core: DeskCore, { question }: Replay) {
  const known = new Map<string, ReturnType<CalendarByKey>>();
  const edges = new Map<string, BandEdges>();
  known.set(EVERY_MOMENT, roundTheClock());
  const byKey: CalendarByKey = (key) => {
    const calendar = known.get(key);
    if (calendar === undefined) throw new Error(`The replay met no calendar ${key}.`);
    return calendar;
  };
  return {
    byKey,
    keyOf(past: PastCase): string {
      const edition = editionOf(core, past.state);
      const { customer } = past.state.opening;
      const key = core.calendars.nameOf(customer, edition);
      if (!known.has(key)) known.set(key, core.calendars.calendarOf(customer, edition));
      return key;
    },
    edgesOf(key: string): BandEdges {
      const there = edges.get(key);
      if (there !== undefined) return there;
      const calendar = byKey(key);
      const made = bandEdges(question.now, calendar, calendar.spec.businessDayMs);
      edges.set(key, made);
      return made;
    },
  };
}
