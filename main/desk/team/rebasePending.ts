import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Confirmed } from '../../../shared/team/ground.ts';
import type { MergeContext } from '../../../shared/team/look.ts';
import { type Rebased, rebase, type TurnedDown } from '../../../shared/team/rebase.ts';
import { confirmedVersionOf } from '../../persistence/caseEventLog.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import { caseNumbersFollowing } from '../../persistence/queue/followers.ts';
import { confirmedCaseOf, confirmedOfCase } from '../../persistence/team/confirmedEvents.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import { freeNumbers, noteNumbersUsed } from '../../persistence/team/numberLease.ts';
import type { StoredStep } from '../../persistence/team/pendingSteps.ts';
import { readStoredEvent } from '../../persistence/upcast.ts';
import { type KeptStep, type StepDone, storedStep } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import type { TeamPage } from './teamDesk.ts';

/** What is to be put on the log as it is now. */
export interface Unconfirmed {
  /** What the log got last; its cases have no rows yet. */
  readonly page: TeamPage;
  readonly left: ReadonlyArray<KeptStep>;
  readonly turnedDown: TurnedDown;
}

/** Says what becomes of pending steps on what the team confirmed by now. */
export function rebasePending(
  core: DeskCore,
  team: Membership,
  { page, left, turnedDown }: Unconfirmed,
): ReadonlyArray<Rebased> {
  if (left.length === 0) return [];
  const held = left.filter(({ stored }) => stored.done.isHeld === true).map(({ step }) => step.id);
  const steps = left.map(({ step }) => step);
  const refused = new Set([...(turnedDown.refused ?? []), ...held]);
  return rebase(confirmedCases(core, page), steps, mergeContext(core, team), { ...turnedDown, refused });
}

function confirmedCases({ database }: DeskCore, page: TeamPage): Confirmed {
  const followers = new Map<string, string>();
  for (const { type, subject, body } of page) {
    const follows: unknown = type === 'opened' ? Reflect.get(JSON.parse(body), 'follows') : undefined;
    if (typeof follows === 'string' && !followers.has(follows)) followers.set(follows, subject);
  }
  return {
    eventsOf: (caseNumber) => confirmedOfCase(database, caseNumber).map(readStoredEvent),
    followUpOf: (caseNumber) =>
      caseNumbersFollowing(database, caseNumber).find((number) => confirmedVersionOf(database, number) > 0) ??
      followers.get(caseNumber) ??
      null,
  };
}

function mergeContext(core: DeskCore, team: Membership): MergeContext {
  const { database } = core;
  return {
    rules: { ...core.rules, editions: [...core.editions.values()] },
    now: core.now(),
    team: String(team.team),
    hash: sha256Of,
    newId: core.newId,
    newCase: () => {
      const { value } = freeNumbers(database, team).next();
      noteNumbersUsed(database, team, [value]);
      return value;
    },
    caseOfEvent: (id) => confirmedCaseOf(database, id),
  };
}

/** Gives a step as the file keeps it after a rebase; null for one that is not pending any more. */
export function stepLeft(
  now: Instant,
  stored: StoredStep<StepDone>,
  { step, outcome, before }: Rebased,
): StoredStep<StepDone> | null {
  const revision = stored.revision + 1;
  if (step === null) {
    const isHeld = outcome.kind === 'set-aside' && before.deed.type !== 'close-by-rule';
    return isHeld ? { ...stored, revision, done: { ...stored.done, isHeld: true } } : null;
  }
  const recorded = new Map(stored.events.map(({ id, recorded_at }) => [id, recorded_at]));
  const made = storedStep(step, ({ id }) => recorded.get(id) ?? now);
  // What stays as it is keeps its bytes: a line that came from a file is not written as this program would.
  const same = new Map(before.events.map((event, place) => [event, stored.events[place]]));
  const events = step.events.flatMap((event, place) => same.get(event) ?? made.events[place] ?? []);
  return { ...made, events, revision };
}
