import { type ModelEvent, type ModelState, modelCase, type Office, standing } from './modelCase.ts';
import type { Rank } from './modelClocks.ts';

/** What was done on a desk of a team, as the table of merging asks for it. */
export interface ModelStep {
  readonly step: string;
  readonly case: string;
  readonly does: 'note' | 'respond' | 'restore' | 'assign' | 'change-severity' | 'close' | 'undo';
  readonly owner?: string | null;
  readonly severity?: Rank;
  /** The step that an undo takes back. */
  readonly of?: string;
  /** As it would be logged. */
  readonly events: ReadonlyArray<ModelEvent>;
  /** The case as the desk showed it when it was done. */
  readonly seen: ReadonlyArray<ModelEvent>;
}

/** What becomes of a step on what the team has: in words that tell two fates apart. */
export type Fate = 'kept' | 'already-so' | `set-aside ${string}`;

/** On what a step is looked at: the case as the team has it, and then earlier steps of the desk as they are by now. */
export interface ModelGround {
  readonly events: ReadonlyArray<ModelEvent>;
  /** What became of earlier steps of the desk just now. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly office: Office;
}

/** The table of the design, row by row. */
export function fateOf(step: ModelStep, ground: ModelGround): Fate {
  const look = lookAt(step, ground);
  // What was set aside, or lets that be, tells of the log itself.
  if (step.events.some(({ type }) => type === 'set-aside' || type === 'settled')) return 'kept';
  return ROWS[step.does](look);
}

interface ModelLook {
  readonly step: ModelStep;
  readonly ground: ModelGround;
  readonly now: ModelState;
  readonly seen: ModelState;
  /** When it took effect. */
  readonly at: number;
  readonly isClosed: boolean;
  /** Whether the case is possible with the step as it happened. */
  readonly fits: boolean;
  /** What the desk did not know and nobody took back. */
  readonly news: ReadonlyArray<ModelEvent>;
}

const CLOSED: Fate = 'set-aside already-closed';

const ROWS: Readonly<Record<ModelStep['does'], (look: ModelLook) => Fate>> = {
  note: () => 'kept',
  respond: ({ fits }) => (fits ? 'kept' : CLOSED),
  restore: (look) => (look.fits ? 'kept' : restoredTwice(look)),
  assign: ({ now, seen, step: { owner } }) => {
    if (now.owner === seen.owner) return 'kept';
    if (now.owner === owner) return 'already-so';
    return now.owner === null ? 'kept' : 'set-aside taken-over';
  },
  'change-severity': (look) => (look.now.severity === look.seen.severity ? setOnce(look) : setTwice(look)),
  close: ({ isClosed, news }) => {
    if (!isClosed) return 'kept';
    return news.some(({ type }) => type === 'closed') ? 'already-so' : CLOSED;
  },
  undo: ({ step, ground, fits }) => {
    const done = ground.fates.get(step.of ?? '');
    if (done === 'already-so') return 'already-so';
    // What was set aside is let be.
    if (done !== undefined && done !== 'kept') return 'kept';
    return fits ? 'kept' : 'set-aside built-upon-since';
  },
};

function restoredTwice({ isClosed, news, at }: ModelLook): Fate {
  if (isClosed) return CLOSED;
  const others = news.filter(({ type }) => type === 'restored');
  if (others.some((event) => event.at <= at)) return 'already-so';
  return others.length > 0 ? 'set-aside earlier-restoration' : 'set-aside already-restored';
}

/** The severity is what the desk saw: only a closure stands against it. */
function setOnce({ step, ground, at, fits, isClosed }: ModelLook): Fate {
  const happened = standing(ground.events) ?? [];
  const then = modelCase(
    happened.filter((event) => event.at <= at),
    ground.office,
  );
  const couldBe = then !== null && then.stage !== 'closed' && then.severity !== step.severity;
  return !(couldBe && fits) && isClosed ? CLOSED : 'kept';
}

/** A stale raise counts, a stale lowering could miss a deadline unseen. */
function setTwice({ step: { severity = 4 }, now, isClosed }: ModelLook): Fate {
  if (severity === now.severity) return 'already-so';
  if (severity > now.severity) return 'set-aside severity-set-since';
  return isClosed ? CLOSED : 'kept';
}

function lookAt(step: ModelStep, ground: ModelGround): ModelLook {
  const { events, office } = ground;
  const now = stateOf(events, office);
  const known = new Set(step.seen.map(({ id }) => id));
  const counted = new Set((standing(events) ?? []).map(({ id }) => id));
  return {
    step,
    ground,
    now,
    seen: stateOf(step.seen, office),
    at: step.events[0]?.at ?? 0,
    isClosed: now.stage === 'closed',
    fits: modelCase([...events, ...step.events], office) !== null,
    news: events.filter(({ id }) => !known.has(id) && counted.has(id)),
  };
}

function stateOf(events: ReadonlyArray<ModelEvent>, office: Office): ModelState {
  const state = modelCase(events, office);
  if (state === null) throw new Error(`An impossible case: ${JSON.stringify(events)}`);
  return state;
}
