import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { OpeningContext } from '../../shared/case/decide/decideOpening.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import { type FoldContext, termsOf } from '../../shared/case/fold/foldCase.ts';
import type { FoldedCase } from '../../shared/case/fold/foldMore.ts';
import { badValue, wrongOrder } from '../../shared/interchange/lineProblem.ts';
import type { CaseFault } from '../../shared/interchange/unreadableCase.ts';
import type { Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { LayingRules } from '../../shared/queue/olderRules.ts';
import { readEvents } from '../persistence/caseEventLog.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { Membership } from '../persistence/team/membership.ts';
import type { Calendars } from './calendars.ts';
import type { MakingBeside } from './deskOptions.ts';
import { foldAny, type StandingCase } from './foldAny.ts';
import { UnreadableCaseError, unlessUnreadable, withinCase } from './unreadableCase.ts';

/** What the rules ask about customers: who may open, what is on record of a country. */
export type CustomerRules = Pick<OpeningContext, 'knowsCountry' | 'organization' | 'contactsOf'>;

/** What every part of a desk works with. */
export interface DeskCore {
  /** In which the desk gives reasons. */
  readonly words: Catalogue;
  readonly database: Database;
  /** Something may have been written, and is on the disk. Gives the change counter that the file has now. */
  readonly written: () => number;
  readonly calendars: Calendars;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly rules: FoldContext & CustomerRules;
  /** By which zone rules and holiday tables this program lays out; the file may have been laid out by others. */
  readonly own: LayingRules;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly by: () => string;
  /** How many cases are made in a thread beside; null where all is done in one. */
  readonly making: MakingBeside | null;
  /** The team that the file belongs to; null for a desk of its own. */
  readonly team: Membership | null;
  /** Whether the team is reached now, as the wire says: what only the team can order waits until it is. */
  readonly wire: { isUp: boolean };
}

/** A case as it stands, with its events. */
export interface LoadedCase extends FoldedCase {
  readonly events: ReadonlyArray<CaseEvent>;
  /** Those that count: all of them, unless a desk of the team pushed what cannot be. */
  readonly standing: ReadonlyArray<CaseEvent>;
}

/** Reads and folds a case; null for one that the log does not know. Throws an `UnreadableCaseError`. */
export function loadCase(core: DeskCore, caseNumber: string): LoadedCase | null {
  const events = eventsOf(core, caseNumber);
  if (events.length === 0) return null;
  const folded = foldKnown(core, events);
  return { events, ...folded, terms: termsOf(folded.state.opening, core.rules) };
}

/** The same for who goes through many cases: null also for one that cannot be read. */
export function loadReadable(core: DeskCore, caseNumber: string): LoadedCase | null {
  return unlessUnreadable(() => loadCase(core, caseNumber), null);
}

/** The events of a case as the log has them. Throws an `UnreadableCaseError`. */
export function eventsOf({ database }: DeskCore, caseNumber: string): ReadonlyArray<CaseEvent> {
  return withinCase(caseNumber, () => readEvents(database, caseNumber));
}

/** Folds events that the log has accepted before. Throws an `UnreadableCaseError`. */
export function foldKnown(core: DeskCore, events: ReadonlyArray<CaseEvent>): StandingCase {
  const caseNumber = events[0]?.case ?? '';
  return withinCase(caseNumber, () => possible(foldAny(core, events), events, caseNumber));
}

/** What was made of events whose order is possible. Throws an `UnreadableCaseError` when it is not. */
export function possible<T>(
  made: Result<T, ImpossibleOrder>,
  events: ReadonlyArray<CaseEvent>,
  caseNumber: string,
): T {
  if (made.ok) return made.value;
  throw new UnreadableCaseError(caseNumber, faultOf(made.error, events));
}

function faultOf(order: ImpossibleOrder, events: ReadonlyArray<CaseEvent>): CaseFault {
  const event = events[order.index];
  if (event === undefined) return { problem: 'not-made' };
  return order.because === 'unknown-edition' && event.type === 'opened'
    ? badValue(0, 'edition', 'edition', event.edition)
    : wrongOrder(0, event, order);
}

/** The edition of a case; it was installed when the case was taken. */
export function editionOf(core: Pick<DeskCore, 'editions'>, state: CaseState): Edition {
  const edition = core.editions.get(state.opening.edition);
  if (edition === undefined) {
    throw new Error(
      `Case ${state.case} is bound to edition ${state.opening.edition}, which is not installed.`,
    );
  }
  return edition;
}
