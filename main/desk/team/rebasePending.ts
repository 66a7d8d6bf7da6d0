import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import type { Confirmed } from '../../../shared/team/ground.ts';
import type { MergeContext } from '../../../shared/team/look.ts';
import { type Rebased, rebase } from '../../../shared/team/rebase.ts';
import { confirmedVersionOf } from '../../persistence/caseEventLog.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import { caseNumbersFollowing } from '../../persistence/queue/caseRows.ts';
import { confirmedOfCase } from '../../persistence/team/confirmedEvents.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import { freeNumbers, noteNumbersUsed } from '../../persistence/team/numberLease.ts';
import type { StoredStep } from '../../persistence/team/pendingSteps.ts';
import { readStoredEvent, UnreadableEventError } from '../../persistence/upcast.ts';
import { type KeptStep, type StepDone, storedStep } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import type { TeamPage } from './teamDesk.ts';

/** What is to be put on the log as it is now. */
export interface Unconfirmed {
  /** What the log got last; its cases have no rows yet. */
  readonly page: TeamPage;
  readonly left: ReadonlyArray<KeptStep>;
  readonly refused: ReadonlySet<string>;
}

/** Says what becomes of each pending step on what the team confirmed by now. */
export function rebasePending(
  core: DeskCore,
  team: Membership,
  { page, left, refused }: Unconfirmed,
): ReadonlyArray<Rebased> {
  if (left.length === 0) return [];
  const held = left.filter(({ stored }) => stored.done.isHeld === true).map(({ step }) => step.id);
  const steps = left.map(({ step }) => step);
  return rebase(confirmedCases(core, page), steps, mergeContext(core, team), new Set([...refused, ...held]));
}

function confirmedCases({ database }: DeskCore, page: TeamPage): Confirmed {
  const followers = new Map<string, string>();
  for (const { type, subject, body } of page) {
    const follows: unknown = type === 'opened' ? Reflect.get(JSON.parse(body), 'follows') : undefined;
    if (typeof follows === 'string' && !followers.has(follows)) followers.set(follows, subject);
  }
  return {
    eventsOf: (caseNumber) => readableOf(confirmedOfCase(database, caseNumber)),
    followUpOf: (caseNumber) =>
      caseNumbersFollowing(database, caseNumber).find((number) => confirmedVersionOf(database, number) > 0) ??
      followers.get(caseNumber) ??
      null,
  };
}

/** Of a case that a newer version wrote to, as far as this one reads it: what was done to it here waits for that version. */
function readableOf(stored: ReturnType<typeof confirmedOfCase>): ReadonlyArray<CaseEvent> {
  const events: CaseEvent[] = [];
  for (const event of stored) {
    try {
      events.push(readStoredEvent(event));
    } catch (error) {
      if (error instanceof UnreadableEventError) return events;
      throw error;
    }
  }
  return events;
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
  };
}

/** Gives the steps that are pending after a rebase, as the file keeps them. */
export function stepsLeft(
  now: Instant,
  left: ReadonlyArray<KeptStep>,
  rebased: ReadonlyArray<Rebased>,
): ReadonlyArray<StoredStep<StepDone>> {
  const byId = new Map(left.map(({ stored }) => [stored.id, stored]));
  return rebased.flatMap((one) => {
    const stored = byId.get(one.before.id);
    return stored === undefined ? [] : stepLeft(now, stored, one);
  });
}

function stepLeft(now: Instant, stored: StoredStep<StepDone>, { step, outcome, before }: Rebased) {
  const revision = stored.revision + 1;
  if (step !== null) {
    const recorded = new Map(stored.events.map(({ id, recorded_at }) => [id, recorded_at]));
    return [{ ...storedStep(step, ({ id }) => recorded.get(id) ?? now), revision }];
  }
  const isHeld = outcome.kind === 'set-aside' && before.deed.type !== 'close-by-rule';
  return isHeld ? [{ ...stored, revision, done: { ...stored.done, isHeld: true as const } }] : [];
}
