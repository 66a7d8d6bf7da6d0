import { create } from 'zustand';
import { type Instant, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { ShownAlert, StandingAlerts } from '../../shared/ipc/alertChannels.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import { ask } from '../api.ts';
import { oneAtATime } from '../asking/oneAtATime.ts';
import { tick } from '../now/nowStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { bySeverity, isHoldable, joined } from './alertLists.ts';

export type BlockedClosure = Pushes['closure.blocked'];

/** What the card at the foot of the window is about. */
export interface AlertCard {
  readonly alerts: ReadonlyArray<ShownAlert>;
  readonly slept: boolean;
}

interface AlertStore {
  /** Shown, still so, and not acknowledged: the most severe first. */
  readonly alerts: ReadonlyArray<ShownAlert>;
  /** How many stand: main lists the most severe of very many, and the others follow as those are acknowledged. */
  readonly total: number;
  readonly card: AlertCard | null;
  /** Until when this window's analyst wants to hear nothing of an alert. */
  readonly snoozed: ReadonlyMap<string, Instant>;
  readonly blocked: ReadonlyArray<BlockedClosure>;
  /** The operating system would not show a notification. */
  readonly silent: boolean;
  read(): Promise<void>;
  show(shown: Pushes['alert.shown']): void;
  block(blocked: BlockedClosure): void;
  acknowledge(alerts: ReadonlyArray<ShownAlert>): Promise<void>;
  /** Gives until when, or null when main would not; severity 1 is left out (policy §8). */
  snooze(alerts: ReadonlyArray<ShownAlert>, minutes: number): Promise<Instant | null>;
  /** Takes the topmost card away, and nothing else; false when there is none. */
  dismiss(): boolean;
}

/** The alerts of the window: a card for what is new, a list of what nobody has acknowledged. */
export const useAlerts = create<AlertStore>((set, get) => ({
  alerts: [],
  total: 0,
  card: null,
  snoozed: new Map(),
  blocked: [],
  silent: false,
  read: oneAtATime(async () => {
    const answer = await ask('alert.list', {});
    if (answer.ok) set(standing(get(), answer.value));
  }),
  show: ({ alerts, slept }) => {
    const before = get().card;
    const fresh = new Set(alerts.map(({ id }) => id));
    set({
      card: { alerts: joined(before?.alerts ?? [], alerts), slept: slept || before?.slept === true },
      // What is shown again is no longer snoozed.
      snoozed: new Map([...get().snoozed].filter(([id]) => !fresh.has(id))),
    });
    void get().read();
  },
  block: (blocked) =>
    set({ blocked: [...get().blocked.filter(({ case: number }) => number !== blocked.case), blocked] }),
  acknowledge: async (alerts) => {
    const answer = await ask('alert.acknowledge', { alerts: alerts.map(({ id }) => id) });
    if (!answer.ok) return warnOf(answer.error);
    set(without(get(), alerts));
    await get().read();
  },
  snooze: async (alerts, minutes) => {
    const held = alerts.filter(isHoldable);
    const answer = await ask('alert.snooze', { alerts: held.map(({ id }) => id), minutes });
    if (!answer.ok) {
      warnOf(answer.error);
      return null;
    }
    const until = tick.now() + minutes * MINUTE;
    const snoozed = new Map([...get().snoozed, ...held.map(({ id }) => [id, until] as const)]);
    set({ card: without(get(), held).card, snoozed });
    return until;
  },
  dismiss: () => {
    const { card, blocked } = get();
    if (card !== null) set({ card: null });
    else if (blocked.length > 0) set({ blocked: blocked.slice(0, -1) });
    else return false;
    return true;
  },
}));

/** What main says still stands; a card keeps of its alerts those that do. */
function standing(
  { card }: AlertStore,
  { alerts, total }: StandingAlerts,
): Pick<AlertStore, 'alerts' | 'total' | 'card'> {
  const listed = bySeverity(alerts);
  // What main left out is not gone.
  if (card === null || total > alerts.length) return { alerts: listed, total, card };
  const ids = new Set(alerts.map(({ id }) => id));
  const left = card.alerts.filter(({ id }) => ids.has(id));
  return { alerts: listed, total, card: left.length === 0 ? null : { ...card, alerts: left } };
}

function without(
  { alerts, total, card }: AlertStore,
  gone: ReadonlyArray<ShownAlert>,
): Pick<AlertStore, 'alerts' | 'total' | 'card'> {
  const ids = new Set(gone.map(({ id }) => id));
  const left = card?.alerts.filter(({ id }) => !ids.has(id)) ?? [];
  const others = alerts.filter(({ id }) => !ids.has(id));
  return {
    alerts: others,
    total: total - (alerts.length - others.length),
    card: card === null || left.length === 0 ? null : { ...card, alerts: left },
  };
}
