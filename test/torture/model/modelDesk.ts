import { type ModelEvent, type ModelState, modelCase, type Office } from './modelCase.ts';
import { openHours } from './openHours.ts';

/** What the model asks of a desk: only what it shows. */
interface ShownDesk {
  exportEvents(): Iterable<string>;
  rows(view: 'open' | 'closed', filter: object): Iterable<ShownRow>;
  readCase(caseNumber: string): { readonly ok: boolean; readonly value?: { readonly state: ShownState } };
}

interface ShownRow {
  readonly case: string;
  readonly severity: number;
  readonly priority: number;
  readonly stage: string;
  readonly owner: string | null;
  readonly clocks: Readonly<Record<string, object>>;
  readonly autoClose: number | null;
}

interface ShownState {
  readonly lastAt: number;
  readonly followUp: string | null;
}

/** All that was said to a desk, gone through by another implementation. */
export interface ModelDesk {
  /** Takes what the desk has recorded since the last time. */
  hear(desk: ShownDesk): void;
  /** Closes a date of a customer, or opens it again. */
  closeDate(customer: string, date: string, isClosed: boolean): void;
  /** Whether one more event could stand, after what was heard of its case. */
  canTake(event: ModelEvent): boolean;
  stateOf(caseNumber: string): ModelState | null;
  eventsOf(caseNumber: string): ReadonlyArray<ModelEvent>;
  cases(): ReadonlyArray<string>;
  /** Where the desk shows something else. */
  deviations(desk: ShownDesk): ReadonlyArray<string>;
}

export function createModelDesk(): ModelDesk {
  const events = new Map<string, ModelEvent[]>();
  const customers = new Map<string, { readonly id: string; readonly zone: string }>();
  const closed = new Map<string, Set<string>>();
  const offices = new Map<string, Office>();
  let heard = 0;

  const officeOf = (caseNumber: string): Office => {
    const { id, zone } = customers.get(caseNumber) ?? { id: '', zone: 'UTC' };
    const known = offices.get(id) ?? { zone, hours: openHours(zone, closed.get(id) ?? new Set()) };
    offices.set(id, known);
    return known;
  };
  const stateOf = (caseNumber: string): ModelState | null =>
    modelCase(events.get(caseNumber) ?? [], officeOf(caseNumber));
  const take = (line: string): void => {
    const fields = JSON.parse(line);
    const event: ModelEvent = { ...fields, at: Date.parse(fields.at) };
    if (fields.customer !== undefined) customers.set(event.case, fields.customer);
    events.set(event.case, [...(events.get(event.case) ?? []), event]);
  };
  return {
    hear(desk) {
      const lines = [...desk.exportEvents()];
      for (const line of lines.slice(heard)) take(line);
      heard = lines.length;
    },
    closeDate(customer, date, isClosed) {
      const dates = closed.get(customer) ?? new Set();
      if (isClosed) dates.add(date);
      else dates.delete(date);
      closed.set(customer, dates);
      offices.delete(customer);
    },
    canTake: (event) => modelCase([...(events.get(event.case) ?? []), event], officeOf(event.case)) !== null,
    stateOf,
    eventsOf: (caseNumber) => events.get(caseNumber) ?? [],
    cases: () => [...events.keys()],
    deviations(desk) {
      const states = new Map([...events.keys()].map((number) => [number, stateOf(number)]));
      const open = [...desk.rows('open', {})];
      const rows = [...open, ...desk.rows('closed', {})];
      const wrong = rows.flatMap((row) => differences(row, states.get(row.case) ?? null));
      const wanted = [...states].filter(([, state]) => state?.stage !== 'closed').sort(byUrgency);
      const order = wanted.map(([number]) => number).join();
      const shown = open.map((row) => row.case).join();
      return [
        ...wrong,
        ...(order === shown ? [] : [`order ${shown} is not ${order}`]),
        ...(rows.length === states.size ? [] : [`${rows.length} rows of ${states.size} cases`]),
      ];
    },
  };
}

function differences(row: ShownRow, state: ModelState | null): ReadonlyArray<string> {
  if (state === null) return [`${row.case} is impossible`];
  const { stage, severity, priority, owner, autoClose, clocks } = state;
  const pairs: ReadonlyArray<readonly [string, unknown, unknown]> = [
    ['stage', row.stage, stage],
    ['severity', row.severity, severity],
    ['priority', row.priority, priority],
    ['owner', row.owner, owner],
    ['autoClose', row.autoClose, autoClose],
    ...Object.entries(clocks).map(([name, clock]) => [name, ofModel(row.clocks[name]), clock] as const),
  ];
  return pairs.flatMap(([what, shown, wanted]) =>
    JSON.stringify(shown) === JSON.stringify(wanted)
      ? []
      : [`${row.case} ${what}: ${JSON.stringify(shown)} is not ${JSON.stringify(wanted)}`],
  );
}

/** The fields of a clock that the policy speaks of, in the order of the model. */
function ofModel(clock: object | undefined): object {
  const { kind, start, targetMs, due, stopped } = clock as Record<string, unknown>;
  return kind === 'leg' ? { kind, start, targetMs, due, stopped } : { kind };
}

type Placed = readonly [string, ModelState | null];

/** Severity, the earliest due of what runs, priority, opening, number (§4). */
function byUrgency([a, one]: Placed, [b, other]: Placed): number {
  const [x, y] = [keyOf(a, one), keyOf(b, other)];
  const place = x.findIndex((part, n) => part !== y[n]);
  return place === -1 ? 0 : (x[place] ?? 0) - (y[place] ?? 0);
}

function keyOf(number: string, state: ModelState | null): ReadonlyArray<number> {
  if (state === null) return [];
  const dues = Object.values(state.clocks).flatMap((clock) =>
    clock.kind === 'leg' && clock.stopped === null ? [clock.due] : [],
  );
  const due = Math.min(...dues, Number.MAX_SAFE_INTEGER);
  return [state.severity, due, state.priority, state.openedAt, Number(number)];
}
