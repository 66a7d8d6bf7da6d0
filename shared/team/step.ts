import type { Instant } from '../calendar/instant/instant.ts';
import type { Deed } from '../case/decide/deed.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';

/** An event under the id by which every desk of the team knows it. */
export type NamedEvent = CaseEvent & { readonly id: string };

/** A closure by the clock, as one desk proposes it to its team: the proposal that stood, and when the rule was due. */
export interface RuleClosure {
  readonly type: 'close-by-rule';
  readonly case: string;
}

/** That an earlier step of this desk was set aside. */
export interface SettingAside {
  readonly type: 'set-aside';
  readonly case: string;
  readonly step: string;
}

/** Events that a file, another program or the profile of before brought, under the names that they have. */
export interface Bringing {
  readonly type: 'import';
  /** The first of its cases. */
  readonly case: string;
}

/** What a step did: what a person asked for or brought, what the clock did, or that a step could not stand. */
export type StepDeed = Deed | RuleClosure | SettingAside | Bringing;

/**
 * One thing done on a desk, whole: it reaches the team with all of its events or not at all. Until the team has it, its
 * events may change with what the team did meanwhile; its id never does.
 */
export interface Step {
  readonly id: string;
  readonly deed: StepDeed;
  readonly events: ReadonlyArray<NamedEvent>;
  readonly by: string;
  /** When it was done, by the clock of the desk. */
  readonly at: Instant;
  /** Each case that was read when it was decided, and how many events that case had; 0 for one that was not there. */
  readonly saw: Readonly<Record<string, number>>;
}
