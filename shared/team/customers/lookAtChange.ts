import type { Instant } from '../../calendar/instant/instant.ts';
import type { ChangeReason } from '../../customer/changeReason.ts';
import type { ChangeSettled } from '../../customer/customerChange.ts';
import type { OrganizationCommand } from '../../customer/organizationCommand.ts';
import type { DoneChange } from './changeStep.ts';
import { aboutOf, mergeChange, type Sides } from './mergeChange.ts';
import { isSame } from './mergeFields.ts';

/** A step as it is looked at again. */
export interface LookAtChange extends Sides {
  readonly step: string;
  readonly customer: string;
  readonly by: string;
  readonly at: Instant;
  newId(): string;
  /** The changes of the team that the desk did not know. */
  readonly meanwhile: ReadonlyArray<string>;
  /** A later version wrote one of them. */
  readonly isNewer: boolean;
  /** The server does not take the step. */
  readonly isRefused: boolean;
  /** What the step settles, and how. */
  readonly settles: ReadonlyMap<string, ChangeSettled['how']>;
}

/** What a change is by now, null for one that the team made, too; and why it was set aside, if it was. */
export interface LookedAtChange {
  readonly change: DoneChange | null;
  readonly why: ChangeReason | null;
}

/** Looks at one change of a step on what stands now. */
export function lookAtChange(done: DoneChange, look: LookAtChange): LookedAtChange {
  const { change } = done;
  if (change.type === 'set-aside') return { change: done, why: null };
  if (change.type === 'settled') {
    const isSettled = look.now.settled.has(change.setAside);
    return { change: isSettled ? null : done, why: null };
  }
  const verdict = verdictOn(change, look);
  switch (verdict.kind) {
    case 'already-so':
      return { change: null, why: null };
    case 'kept':
      return {
        change: isSame(verdict.change, change) ? done : { ...done, change: verdict.change },
        why: null,
      };
    case 'set-aside':
      return { change: setAside({ ...done, change }, verdict.why, look), why: verdict.why };
  }
}

function verdictOn(change: OrganizationCommand, look: LookAtChange): ReturnType<typeof mergeChange> {
  if (look.isRefused) return { kind: 'set-aside', why: 'not-taken' };
  if (look.isNewer) return { kind: 'set-aside', why: 'newer-version' };
  const isLetBe = [...look.settles].some(
    ([id, how]) => how === 'done' && look.now.settled.get(id) === 'let-be',
  );
  return isLetBe ? { kind: 'set-aside', why: 'let-be-since' } : mergeChange(change, look);
}

function setAside(
  { id, change }: DoneChange & { readonly change: OrganizationCommand },
  why: ChangeReason,
  { customer, step, by, at, newId, seen, now, meanwhile }: LookAtChange,
): DoneChange {
  const [before, theirs] = [aboutOf(change, seen), aboutOf(change, now)];
  return {
    id: newId(),
    at,
    by,
    change: { type: 'set-aside', customer, step, change, changeId: id, seen: before, theirs, why, meanwhile },
  };
}
