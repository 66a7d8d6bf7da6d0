import type { Instant } from '../../calendar/instant/instant.ts';
import type { ChangeReason } from '../../customer/changeReason.ts';
import type { ChangeStep, DoneChange, NamedChange } from './changeStep.ts';
import type { CustomerOfContact } from './customerState.ts';
import { createCustomerState } from './customerState.ts';
import { type LookAtChange, type LookedAtChange, lookAtChange } from './lookAtChange.ts';
import { noteRenamed, type Renamed, underItsId } from './renamedContact.ts';

/** The log of customers as the team confirmed it, by who keeps it. */
export interface ConfirmedChanges {
  /** All changes of a customer in the order of the team. */
  changesOf(customer: string): ReadonlyArray<NamedChange>;
  readonly customerOf: CustomerOfContact;
}

/** Who puts steps on another ground. */
export interface RebaseContext {
  readonly now: Instant;
  newId(): string;
}

/** What became of a step on the new ground. */
export type ChangeOutcome =
  | { readonly kind: 'kept'; readonly how: 'as-it-happened' | 'decided-again' }
  | { readonly kind: 'already-so'; readonly events: ReadonlyArray<string> }
  | { readonly kind: 'set-aside'; readonly why: ChangeReason; readonly meanwhile: ReadonlyArray<string> };

/** A step, what became of it, and the step that is pending in its place; null for none. */
export interface RebasedChanges {
  readonly before: ChangeStep;
  readonly outcome: ChangeOutcome;
  readonly step: ChangeStep | null;
  /** The ids of its changes that the team made, too. */
  readonly soAlready: ReadonlyArray<string>;
}

/**
 * Puts what is pending on a desk, in its order, on what the team confirmed by now. A step is looked at where the team wrote
 * to its customer, or where it stands on one that was moved. `refused`: steps that the server does not take.
 */
export function rebaseChanges(
  confirmed: ConfirmedChanges,
  pending: ReadonlyArray<ChangeStep>,
  context: RebaseContext,
  refused: ReadonlySet<string> = new Set(),
): ReadonlyArray<RebasedChanges> {
  const grounds = new Map<string, Ground>();
  const groundOf = (customer: string): Ground => {
    const ground = grounds.get(customer) ?? createGround(confirmed.changesOf(customer));
    grounds.set(customer, ground);
    return ground;
  };
  return pending.map((step) =>
    rebaseOne(step, groundOf(step.customer), {
      ...context,
      customerOf: confirmed.customerOf,
      isRefused: refused.has(step.id),
    }),
  );
}

/** The log of one customer: what the team confirmed, what this desk had done, and what of that is pending by now. */
interface Ground {
  readonly confirmed: ReadonlyArray<NamedChange>;
  readonly own: NamedChange[];
  readonly now: NamedChange[];
  readonly renamed: Renamed;
  isMoved: boolean;
}

function createGround(confirmed: ReadonlyArray<NamedChange>): Ground {
  return { confirmed, own: [], now: [], renamed: new Map(), isMoved: false };
}

interface Rebasing extends RebaseContext {
  readonly customerOf: CustomerOfContact;
  readonly isRefused: boolean;
}

function rebaseOne(before: ChangeStep, ground: Ground, rebasing: Rebasing): RebasedChanges {
  // A version counts what the team had confirmed and, after it, what earlier steps of the desk had written.
  const known = Math.max(0, before.saw - ground.own.length);
  const isTouched =
    rebasing.isRefused ||
    ground.isMoved ||
    ground.confirmed.length > known ||
    before.changes.some((change) => isElsewhere(change, before.customer, rebasing.customerOf));
  const saw = ground.confirmed.length + ground.now.length;
  const rebased = isTouched ? lookAgain(before, known, ground, rebasing) : untouched(before, saw);
  ground.own.push(...before.changes.map((change) => underItsId(change, ground.renamed)));
  ground.now.push(...(rebased.step?.changes ?? []));
  if (rebased.step?.changes !== before.changes) ground.isMoved = true;
  return rebased;
}

function isElsewhere({ change }: DoneChange, customer: string, customerOf: CustomerOfContact): boolean {
  return change.type === 'set-contact' && (customerOf(change.contact.id) ?? customer) !== customer;
}

function untouched(before: ChangeStep, saw: number): RebasedChanges {
  const outcome = { kind: 'kept', how: 'as-it-happened' } as const;
  return { before, outcome, step: { ...before, saw }, soAlready: [] };
}

function lookAgain(before: ChangeStep, known: number, ground: Ground, rebasing: Rebasing): RebasedChanges {
  const { customerOf, isRefused, now: at, newId } = rebasing;
  const { id: step, customer, by } = before;
  const seen = createCustomerState(customer, customerOf);
  for (const change of [...ground.confirmed.slice(0, known), ...ground.own]) seen.add(change);
  const now = createCustomerState(customer, customerOf);
  for (const change of [...ground.confirmed, ...ground.now]) now.add(change);
  const missed = ground.confirmed.slice(known);
  const look: LookAtChange = {
    ...{ step, customer, by, at, newId, customerOf, isRefused, seen: seen.state, now: now.state },
    meanwhile: missed.map(({ id }) => id),
    isNewer: missed.some(({ change }) => change === 'newer'),
    settles: settledBy(before),
  };
  const looked = before.changes.map((done) => {
    const followed = underItsId(done, ground.renamed);
    const one = lookAtChange(followed, look);
    noteRenamed(done, one.change, ground.renamed);
    seen.add(underItsId(done, ground.renamed));
    if (one.change !== null) now.add(one.change);
    return { ...one, id: done.id };
  });
  return concluded(before, looked, look, ground);
}

function settledBy({ changes }: ChangeStep): LookAtChange['settles'] {
  return new Map(
    changes.flatMap(({ change }) =>
      change.type === 'settled' ? [[change.setAside, change.how] as const] : [],
    ),
  );
}

function concluded(
  before: ChangeStep,
  looked: ReadonlyArray<LookedAtChange & { readonly id: string }>,
  { meanwhile, isRefused }: LookAtChange,
  ground: Ground,
): RebasedChanges {
  const changes = looked.flatMap(({ change }) => change ?? []);
  const soAlready = looked.flatMap(({ id, change }) => (change === null ? [id] : []));
  const isAsBefore = soAlready.length === 0 && changes.every((one, place) => one === before.changes[place]);
  // Nothing is left that could be set aside: the step tells of that already, and the server does not take it.
  if (isRefused && isAsBefore) {
    return { before, outcome: { kind: 'set-aside', why: 'not-taken', meanwhile }, step: null, soAlready };
  }
  if (changes.length === 0) {
    return { before, outcome: { kind: 'already-so', events: meanwhile }, step: null, soAlready };
  }
  const saw = ground.confirmed.length + ground.now.length;
  const step = { ...before, saw, changes: isAsBefore ? before.changes : changes };
  const why = looked.find((one) => one.why !== null)?.why ?? null;
  if (why !== null) return { before, outcome: { kind: 'set-aside', why, meanwhile }, step, soAlready };
  const how = isAsBefore ? 'as-it-happened' : 'decided-again';
  return { before, outcome: { kind: 'kept', how }, step, soAlready };
}
