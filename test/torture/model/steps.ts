import { expect } from 'vitest';
import type { DeskUnderTest } from '../../support/memoryDesk.ts';
import { registers } from '../../support/memoryDesk.ts';
import type { RandomSource } from '../randomSource.ts';
import type { ModelEvent } from './modelCase.ts';
import type { ModelDesk } from './modelDesk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Site {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

const SITES = [
  { id: 'NY', name: 'New York', zone: 'America/New_York' },
  { id: 'VIE', name: 'Vienna', zone: 'Europe/Vienna' },
  { id: 'BLR', name: 'Bengaluru', zone: 'Asia/Kolkata' },
] as const satisfies readonly [Site, ...Site[]];

const TYPES = [
  'responded',
  'severity-set',
  'severity-set',
  'priority-set',
  'awaiting-customer',
  'customer-replied',
  'restored',
  'resolution-proposed',
  'issue-reported',
  'closed',
  'reopened',
  'rca-delivered',
  'note',
  'owner-set',
  'retracted',
] as const;

const MOST_CASES = 12;

/** Gives a function that does one thing to a desk, foretells by the model what becomes of it, and names it. */
export function createSteps(under: DeskUnderTest, model: ModelDesk, random: RandomSource): () => string {
  const { desk, clock } = under;
  let ids = 0;
  for (const site of SITES) registers(desk, site);

  const iso = (at: number): string => new Date(at).toISOString();
  const someCase = (): string | undefined => model.cases()[random.below(Math.max(model.cases().length, 1))];
  const rank = (): number => random.below(4) + 1;
  const eventOn = (number: string, type: string, at: number): ModelEvent => {
    ids += 1;
    const known = model.eventsOf(number);
    const named = known[random.below(Math.max(known.length, 1))]?.id ?? 'nothing';
    const isSo = random.below(2) === 0;
    const fields: Readonly<Record<string, object>> = {
      'severity-set': { severity: rank(), reason: 'because' },
      'priority-set': { priority: rank() },
      reopened: { impact: isSo },
      'rca-delivered': { complete: isSo },
      'owner-set': { owner: random.oneOf<string | null>(['AM', 'KT', null]) },
      note: { text: 'x' },
      retracted: { event: named },
    };
    return { id: `e${ids}`, case: number, type, at, by: 'AM', ...fields[type] } as ModelEvent;
  };
  const given = (events: ReadonlyArray<ModelEvent & object>, source: 'apply' | 'import'): boolean => {
    const incoming = events.map((event) => ({
      event: event as never,
      line: JSON.stringify({ ...event, at: iso(event.at) }),
    }));
    return desk.appendEvents(incoming, { source }).ok;
  };
  const opening = (at: number): ModelEvent => {
    ids += 1;
    const site = random.oneOf<Site>(SITES);
    return {
      id: `e${ids}`,
      case: String(50_000 + ids),
      type: 'opened',
      at,
      by: 'AM',
      severity: rank(),
      priority: rank(),
      title: 'T',
      customer: site,
      edition: 'targets',
    } as never;
  };

  const steps: Readonly<Record<string, () => void>> = {
    'openings and imports': () => {
      if (model.cases().length >= MOST_CASES) return;
      const first = opening(clock() - random.below(3 * DAY));
      expect(given([first], random.below(2) === 0 ? 'import' : 'apply')).toBe(true);
    },
    'events, late ones too': () => {
      const number = someCase();
      if (number === undefined) return;
      const at = clock() - (random.below(3) === 0 ? random.below(2 * DAY) : 0);
      const event = eventOn(number, random.oneOf<string>(TYPES), at);
      expect(given([event], 'apply'), JSON.stringify(event)).toBe(model.canTake(event));
    },
    commands: () => {
      const number = someCase();
      if (number === undefined) return;
      desk.command(
        random.oneOf<object>([
          { type: 'note', case: number, text: 'x' },
          { type: 'assign', case: number, owner: random.oneOf<string | null>(['KT', null]) },
          { type: 'change-priority', case: number, priority: rank() as 1 },
          { type: 'await-customer', case: number },
          { type: 'restore', case: number, workaround: false },
        ] as const) as never,
      );
    },
    undo: () => {
      desk.undo();
    },
    'closed days': () => {
      const site = random.oneOf<Site>(SITES);
      const date = iso(clock() + (random.below(20) - 5) * DAY).slice(0, 10);
      const isClosed = random.below(3) > 0;
      const command = isClosed
        ? {
            type: 'edit-closed-day' as const,
            customer: site.id,
            edit: { date, closedFor: 'A day off', reason: 'because' },
          }
        : { type: 'undo-closed-day' as const, customer: site.id, date, reason: 'because' };
      if (desk.changeOrganizations([command]).ok) model.closeDate(site.id, date, isClosed);
    },
    'passing time': () => {
      clock.pass(random.below(8 * HOUR));
      act();
    },
    'jumps of the clock': () => {
      clock.pass(random.oneOf<number>([-3 * DAY, -HOUR, -5 * MINUTE, 2 * HOUR, 2 * DAY, 5 * DAY]));
      desk.clockWasSet(clock());
      act();
    },
  };

  /** What the rule closes is what the model sees as due: severity 1 asks for more, and waits (§5). */
  const act = (): void => {
    desk.trustClock(clock());
    model.hear(desk);
    const due = model.cases().filter((number) => isDue(number));
    const { closed } = desk.dueWork(clock());
    expect([...closed].sort()).toEqual(due.sort());
    model.hear(desk);
    for (const number of closed) {
      const state = model.stateOf(number);
      expect(state?.stage).toBe('closed');
    }
  };
  const isDue = (number: string): boolean => {
    const state = model.stateOf(number);
    return state?.autoClose != null && state.autoClose <= clock() && state.resolvedWith !== 1;
  };

  const names = Object.keys(steps) as [string, ...string[]];
  return () => {
    const what = random.below(2) === 0 ? 'events, late ones too' : random.oneOf(names);
    steps[what]?.();
    return what;
  };
}
