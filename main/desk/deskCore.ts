import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { OpeningContext } from '../../shared/case/decide/decideOpening.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import { type FoldContext, foldCase } from '../../shared/case/fold/foldCase.ts';
import type { Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { LayingRules } from '../../shared/queue/olderRules.ts';
import { readEvents } from '../persistence/caseEventLog.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { Calendars } from './calendars.ts';

/** What the rules ask about customers: who may open, what is on record of a country. */
export type CustomerRules = Pick<OpeningContext, 'knowsCountry' | 'organization' | 'contactsOf'>;

/** What every part of a desk works with. */
export interface DeskCore {
  /** In which the desk gives reasons. */
  readonly words: Catalogue;
  readonly database: Database;
  /** Something was written and is on the disk. */
  readonly written: () => void;
  readonly calendars: Calendars;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly rules: FoldContext & CustomerRules;
  /** By which zone rules and holiday tables this program lays out; the file may have been laid out by others. */
  readonly own: LayingRules;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly by: () => string;
}

/** A case as it stands, with its events. */
export interface LoadedCase {
  readonly events: ReadonlyArray<CaseEvent>;
  readonly state: CaseState;
}

/** Reads and folds a case; null for one that the log does not know. Throws when the log itself is impossible. */
export function loadCase(core: DeskCore, caseNumber: string): LoadedCase | null {
  const events = readEvents(core.database, caseNumber);
  if (events.length === 0) return null;
  return { events, state: foldKnown(core, events) };
}

/** Folds events that the log has accepted before. */
export function foldKnown(core: DeskCore, events: ReadonlyArray<CaseEvent>): CaseState {
  return possible(foldCase(events, core.rules), events[0]?.case ?? '');
}

/** What was made of events whose order is possible. Throws when it is not, which is a bug or damage. */
export function possible<T>(made: Result<T, ImpossibleOrder>, caseNumber: string): T {
  if (made.ok) return made.value;
  throw new Error(`The log of case ${caseNumber} is in an impossible order: ${JSON.stringify(made.error)}`);
}

/** The edition of a case; it was installed when the case was taken. */
export function editionOf(core: DeskCore, state: CaseState): Edition {
  const edition = core.editions.get(state.opening.edition);
  if (edition === undefined) {
    throw new Error(
      `Case ${state.case} is bound to edition ${state.opening.edition}, which is not installed.`,
    );
  }
  return edition;
}
