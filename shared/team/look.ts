import type { Instant } from '../calendar/instant/instant.ts';
import type { DecideContext } from '../case/decide/decideContext.ts';
import type { SetAsideReason } from '../case/decide/setAsideReason.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { Ground } from './ground.ts';
import { type Reads, recordReads } from './recordReads.ts';
import type { NamedEvent } from './step.ts';

/** What the rules of merging need of a desk beside its cases. */
export interface MergeContext {
  readonly rules: Pick<
    DecideContext,
    'edition' | 'calendarOf' | 'organization' | 'contactsOf' | 'knowsCountry' | 'editions'
  >;
  readonly now: Instant;
  /** The team whose log it is: what the clock does has the same id on every desk of it. */
  readonly team: string;
  /** SHA-256 of a text, in hexadecimal digits. */
  hash(text: string): string;
  newId(): string;
  newCase(): string;
  /** The case in which the team has an event; null for one that it has not. */
  caseOfEvent(id: string): string | null;
}

/** A step as it is looked at again: on which ground, and what of it the desk did not know when it did the step. */
export interface Look {
  readonly context: MergeContext;
  readonly ground: Ground;
  /** The case of the step as the desk saw it; null for none. */
  readonly seen: CaseState | null;
  /** Events of the cases that were read, which the desk did not know, in the order of the team. */
  readonly meanwhile: ReadonlyArray<CaseEvent>;
  readonly reads: Reads;
}

/** What a rule says of a step; null where it has nothing to say. */
export type Verdict =
  | { readonly kind: 'kept'; readonly how: HowKept; readonly events: ReadonlyArray<NamedEvent> }
  /** `events`: those that did the same. */
  | { readonly kind: 'already-so'; readonly events: ReadonlyArray<string> }
  | { readonly kind: 'set-aside'; readonly why: SetAsideReason }
  /** A closure by the clock that is not due on what stands. */
  | { readonly kind: 'not-due' };

/** In which form a step was kept. */
export type HowKept = 'as-it-happened' | 'after-the-last-word' | 'decided-again' | 'rule-took-back';

/** Who decides again, and when. */
export interface Deciding {
  readonly by: string;
  readonly now: Instant;
  readonly newCase: () => string;
}

/** Gives what a decision on a ground needs; what it reads is noted. */
export function decidingOn(ground: Ground, { context, reads }: Look, who: Deciding): DecideContext {
  const decideContext: DecideContext = {
    ...context.rules,
    ...who,
    attachments: [],
    eventsOf: (caseNumber) => ground.foldOf(caseNumber).standing,
    caseState: (caseNumber) => ground.stateOf(caseNumber),
    followUpOf: (caseNumber) => {
      const followUp = ground.followUpOf(caseNumber);
      return followUp === null ? null : ground.stateOf(followUp);
    },
  };
  return recordReads(decideContext, reads.note);
}
