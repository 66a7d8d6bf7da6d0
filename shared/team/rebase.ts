import type { SetAsideReason } from '../case/decide/setAsideReason.ts';
import { foldTotal } from '../case/fold/foldTotal.ts';
import { broughtOn } from './broughtOn.ts';
import { createFollowing, type Following, followed, noteVanished, placeOf } from './follow.ts';
import { type Confirmed, createGround, type GrowingGround, readOnce } from './ground.ts';
import type { HowKept, Look, MergeContext, Verdict } from './look.ts';
import { mergeStep } from './mergeStep.ts';
import { createReads } from './recordReads.ts';
import { renumbered } from './renumbered.ts';
import { importRule } from './rules/importRule.ts';
import { setAsideStep } from './setAsideStep.ts';
import type { Step } from './step.ts';
import { undoFollowed } from './undoFollowed.ts';
import { createWhatWasSeen, type WhatWasSeen } from './whatWasSeen.ts';

/** What became of a step on the new ground. */
export type Outcome =
  | { readonly kind: 'kept'; readonly how: HowKept }
  | { readonly kind: 'already-so'; readonly events: ReadonlyArray<string> }
  | { readonly kind: 'set-aside'; readonly why: SetAsideReason; readonly meanwhile: ReadonlyArray<string> }
  | { readonly kind: 'not-due' };

/** A step, what became of it, and the step that is pending in its place; null for none. */
export interface Rebased {
  readonly before: Step;
  readonly outcome: Outcome;
  readonly step: Step | null;
}

/** Steps of which the server of the team says that they cannot stand, by their ids. */
export interface TurnedDown {
  /** It does not take them. */
  readonly refused?: ReadonlySet<string>;
  /** A number of a case in them is leased to another desk. */
  readonly foreign?: ReadonlySet<string>;
}

/**
 * Puts what is pending on a desk, in its order, on what the team confirmed by now. Each step is looked at where the team
 * wrote to a case that it read, or where it stands on one that was moved: the same count is not the same ground. Steps that
 * share no case, not through others either, may be left out.
 */
export function rebase(
  confirmed: Confirmed,
  pending: ReadonlyArray<Step>,
  context: MergeContext,
  { refused = NONE, foreign = NONE }: TurnedDown = {},
): ReadonlyArray<Rebased> {
  const once = readOnce(confirmed);
  const ground = createGround(once, context.rules);
  const rebasing: Rebasing = {
    context,
    ground,
    refused,
    foreign,
    following: createFollowing(),
    seen: createWhatWasSeen(once),
    moved: new Set(),
  };
  return pending.map((step) => rebaseOne(step, rebasing));
}

const NONE: ReadonlySet<string> = new Set();

interface Rebasing extends Required<TurnedDown> {
  readonly context: MergeContext;
  readonly ground: GrowingGround;
  readonly following: Following;
  readonly seen: WhatWasSeen;
  /** Cases to which this desk writes now what it had not written. */
  readonly moved: Set<string>;
}

function rebaseOne(before: Step, rebasing: Rebasing): Rebased {
  const { ground, following, seen, moved } = rebasing;
  const isTouched =
    rebasing.refused.has(before.id) ||
    rebasing.foreign.has(before.id) ||
    before.deed.type === 'close-by-rule' ||
    Object.keys(before.saw).some((caseNumber) => moved.has(caseNumber) || seen.isBehind(before, caseNumber));
  const rebased = isTouched ? lookAgain(before, rebasing) : untouched(before, ground);
  const { step } = rebased;
  ground.add(step?.events ?? []);
  noteVanished(before, step, ground, following);
  noteBecame(rebased, following);
  seen.noteOwn(before);
  if (
    rebased.outcome.kind === 'kept' &&
    rebased.outcome.how === 'as-it-happened' &&
    step?.events === before.events
  ) {
    return rebased;
  }
  for (const event of [...before.events, ...(step?.events ?? [])]) moved.add(event.case);
  return rebased;
}

/** Nothing that it read has changed. */
function untouched(before: Step, ground: GrowingGround): Rebased {
  const saw = Object.fromEntries(
    Object.keys(before.saw).map((caseNumber) => [caseNumber, ground.eventsOf(caseNumber).length]),
  );
  return { before, outcome: { kind: 'kept', how: 'as-it-happened' }, step: { ...before, saw } };
}

function lookAgain(before: Step, rebasing: Rebasing): Rebased {
  const { context, ground, following, seen, refused } = rebasing;
  const step = onGround(before, rebasing);
  const reads = createReads((caseNumber) => ground.eventsOf(caseNumber).length);
  for (const caseNumber of Object.keys(step.saw)) reads.note(caseNumber);
  const deedCase = before.deed.type === 'open-case' ? null : before.deed.case;
  const seenEvents = deedCase === null ? [] : seen.eventsOf(before, deedCase);
  const look: Look = {
    context,
    ground,
    seen: seenEvents.length === 0 ? null : foldTotal(seenEvents, context.rules).state,
    meanwhile: seen.meanwhile(before, Object.keys(step.saw), ground),
    reads,
  };
  // What was refused since the team has some of it by now may be taken without that.
  const isRefused = refused.has(before.id) && step.events === before.events;
  const verdict: Verdict =
    isRefused || (refused.has(before.id) && before.deed.type !== 'import')
      ? { kind: 'set-aside', why: 'not-taken' }
      : (undoneAlready(before, following) ?? judged(before, step, look));
  return concluded({ before, step }, verdict, look, following);
}

/** Gives a step as it reads on what is there by now, before anybody asks whether it can stand. */
function onGround(before: Step, { context, ground, following, foreign }: Rebasing): Step {
  const moved = followed(before, following);
  const isForeign = foreign.has(before.id);
  if (moved.deed.type !== 'import') {
    return undoFollowed(renumbered(moved, ground, context.newCase, isForeign), following);
  }
  const { step, numbers } = broughtOn(moved, { ground, caseOfEvent: context.caseOfEvent, isForeign });
  for (const [number, other] of numbers) following.replaced.set(number, other);
  return step;
}

function judged(before: Step, step: Step, look: Look): Verdict {
  return step.deed.type === 'import' ? importRule(step, before, look) : mergeStep(step, look);
}

/** An undo whose step came to nothing has nothing to take back, and lays no case of the team to rest. */
function undoneAlready({ deed }: Step, { became }: Following): Verdict | null {
  const isNothing = deed.type === 'undo' && became.get(deed.step)?.kind === 'nothing';
  return isNothing ? { kind: 'already-so', events: [] } : null;
}

function concluded(
  { before, step }: { readonly before: Step; readonly step: Step },
  verdict: Verdict,
  look: Look,
  { places }: Following,
): Rebased {
  switch (verdict.kind) {
    case 'kept': {
      for (const event of verdict.events) look.reads.note(event.case);
      const kept = { ...step, events: verdict.events, saw: look.reads.saw() };
      return { before, outcome: { kind: 'kept', how: verdict.how }, step: kept };
    }
    case 'set-aside': {
      const meanwhile = look.meanwhile.map(({ id = '' }) => id);
      const outcome = { kind: 'set-aside', why: verdict.why, meanwhile } as const;
      return { before, outcome, step: asideOf(step, verdict.why, look, places) };
    }
    default:
      return { before, outcome: verdict, step: null };
  }
}

function asideOf(
  step: Step,
  why: SetAsideReason,
  look: Look,
  places: ReadonlyMap<string, string>,
): Step | null {
  const { deed } = step;
  if (deed.type === 'set-aside' || deed.type === 'close-by-rule' || deed.type === 'import') return null;
  const about = deed.type === 'open-case' ? (step.events[0]?.case ?? '') : deed.case;
  return setAsideStep({ step, deed, place: placeOf(about, places) }, why, look);
}

function noteBecame({ before, outcome, step }: Rebased, { became }: Following): void {
  const [event] = step?.events ?? [];
  if (outcome.kind === 'set-aside' && event !== undefined) {
    became.set(before.id, { kind: 'set-aside', event });
  } else became.set(before.id, step === null ? { kind: 'nothing' } : { kind: 'step', step });
}
