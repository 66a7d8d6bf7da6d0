import { BUSINESS_DAY, type ModelClock, type ModelTarget, type Rank, startClock } from './modelClocks.ts';
import { createRca } from './modelRca.ts';
import { stageAfter } from './modelStage.ts';
import { closeOfNth, type Stretch } from './openHours.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const round = (ms: number): ModelTarget => ({ ms, isRound: true });
const business = (ms: number): ModelTarget => ({ ms, isRound: false });

/** The edition `targets` as its table says it (§2). */
const RESPONSE = {
  1: round(10 * MINUTE),
  2: business(HOUR),
  3: business(2 * HOUR),
  4: business(BUSINESS_DAY),
};
const RESTORATION = {
  1: round(4 * HOUR),
  2: business(2 * BUSINESS_DAY),
  3: business(5 * BUSINESS_DAY),
  4: null,
};

/** A line of the log, as JSON has it, with its instant as a number. */
export interface ModelEvent {
  readonly id: string;
  readonly case: string;
  readonly type: string;
  readonly at: number;
  readonly by?: string;
  readonly severity?: Rank;
  readonly priority?: Rank;
  readonly owner?: string | null;
  readonly impact?: boolean;
  readonly complete?: boolean;
  readonly event?: string;
  readonly cause?: string;
}

export interface ModelState {
  readonly stage: string;
  readonly severity: Rank;
  readonly priority: Rank;
  readonly owner: string | null;
  readonly isRestored: boolean;
  readonly openedAt: number;
  readonly lastAt: number;
  readonly proposedAt: number | null;
  readonly resolvedWith: Rank | null;
  readonly clocks: Readonly<Record<'response' | 'restoration' | 'rca', ModelClock>>;
  readonly autoClose: number | null;
}

export interface Office {
  readonly zone: string;
  readonly hours: ReadonlyArray<Stretch>;
}

/** What stands of the events of a case, by when it took effect; null where they cannot have happened (§5, §10). */
export function standing(events: ReadonlyArray<ModelEvent>): ReadonlyArray<ModelEvent> | null {
  if (!isSound(events)) return null;
  const gone = new Set<string>();
  for (const { id, type, event = '' } of events.toReversed()) {
    if (type === 'retracted' && !gone.has(id)) gone.add(event);
  }
  return events
    .filter(({ id, type }) => type !== 'retracted' && !gone.has(id))
    .map((event, order) => ({ event, order }))
    .sort((a, b) => a.event.at - b.event.at || a.order - b.order)
    .map(({ event }) => event);
}

/** It begins with its opening, nothing lies before that, and what is taken back was there and is not the opening. */
function isSound(events: ReadonlyArray<ModelEvent>): boolean {
  const [opening] = events;
  if (opening?.type !== 'opened' || events.some(({ at }) => at < opening.at)) return false;
  return events.every(({ type, event }, place) => {
    const before = events.slice(1, place);
    return type !== 'retracted' || before.some(({ id }) => id === event);
  });
}

/** Goes through the events of a case; null where one of them cannot follow those before it. */
export function modelCase(events: ReadonlyArray<ModelEvent>, office: Office): ModelState | null {
  const happened = standing(events);
  const opening = happened?.[0];
  if (happened === null || opening?.type !== 'opened') return null;
  const life = beginLife(opening, office);
  return happened.slice(1).every(life.take) ? life.state() : null;
}

type Effect = (event: ModelEvent) => void;

function beginLife({ at, severity = 3, priority = 3 }: ModelEvent, office: Office) {
  const response = startClock(RESPONSE, office.hours, at, severity);
  const restoration = startClock(RESTORATION, office.hours, at, severity);
  const rca = createRca(office);
  const life = { stage: 'open', severity, priority, isRestored: false, lastAt: at };
  let owner: string | null = null;
  let proposedAt: number | null = null;

  const restore: Effect = (event) => {
    restoration.stop(event.at);
    life.isRestored = true;
  };
  const reopen: Effect = ({ at: now, impact }) => {
    proposedAt = null;
    rca.reopen();
    if (impact !== true || !life.isRestored) return;
    life.isRestored = false;
    restoration.resume(now);
  };
  const effects: Readonly<Record<string, Effect>> = {
    responded: (event) => response.stop(event.at),
    'priority-set': (event) => {
      life.priority = event.priority ?? 3;
    },
    'owner-set': (event) => {
      owner = event.owner ?? null;
    },
    'rca-delivered': (event) => {
      if (event.complete === true) rca.deliver(event.at);
    },
    'severity-set': (event) => {
      life.severity = event.severity ?? 3;
      response.setSeverity(life.severity, event.at, true);
      restoration.setSeverity(life.severity, event.at, !life.isRestored);
    },
    restored: restore,
    'resolution-proposed': (event) => {
      restore(event);
      rca.resolve(event.at, life.severity);
      proposedAt = event.at;
    },
    closed: (event) => {
      response.stop(event.at);
      restore(event);
      if (life.stage !== 'resolution-proposed') rca.resolve(event.at, life.severity);
    },
    'issue-reported': (event) => reopen({ ...event, impact: false }),
    reopened: reopen,
  };
  return {
    /** False for an event that cannot be. */
    take: (event: ModelEvent): boolean => {
      const next = stageAfter(life, event);
      if (next === null) return false;
      effects[event.type]?.(event);
      life.stage = next;
      life.lastAt = event.at;
      return true;
    },
    state: (): ModelState => ({
      ...life,
      owner,
      openedAt: at,
      proposedAt,
      resolvedWith: rca.severity(),
      clocks: {
        response: response.read(),
        restoration: restoration.read(),
        rca: rca.read(life.severity),
      },
      autoClose:
        life.stage === 'resolution-proposed' && proposedAt !== null
          ? closeOfNth(office.zone, office.hours, proposedAt, 3)
          : null,
    }),
  };
}
