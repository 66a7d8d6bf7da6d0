import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { QueueView } from '../queue/queueView.ts';
import type { Settings } from '../settings/settings.ts';
import type { DeskProblem } from './deskProblem.ts';
import type { ShownAlert } from './responses.ts';

/** What main tells its windows without being asked. */
export interface Pushes {
  /** Something in the log or the projection moved: ask again for what is on the screen. */
  'desk.changed': { readonly version: number; readonly cases: ReadonlyArray<string> };
  'settings.changed': Settings;
  /** The wall clock jumped, or the computer woke. */
  'clock.changed': { readonly clockOffset: Milliseconds };
  'import.progress': {
    readonly file: string;
    readonly rows: number;
    readonly of: number;
    readonly refused: number;
    readonly leftMs: Milliseconds | null;
  };
  /** So many commands were given while an import holds the file, and are done after it. */
  'import.waiting': { readonly count: number };
  /** How many cases a replay for the lead review has folded. */
  'review.progress': { readonly done: number; readonly of: number };
  /** Alerts that the operating system was just asked to show. */
  'alert.shown': {
    readonly alerts: ReadonlyArray<ShownAlert>;
    readonly digest: boolean;
    readonly slept: boolean;
  };
  /** The operating system would not show a notification: alerts stand in the window alone. */
  'notices.failed': { readonly reason: string };
  /** A notification, a deep link or a second start asks for a case. */
  'case.wanted': { readonly case: string };
  /** The tray asks for a view. */
  'view.wanted': { readonly view: QueueView };
  /** A rule wanted to act and may not (policy §5): said aloud, not forced. */
  'closure.blocked': {
    readonly case: string;
    readonly severity: number;
    readonly reason: string;
    readonly at: Instant;
  };
  /** Work that nobody asked for just now, such as an alert or the daily copy, could not be done; it is tried again. */
  'work.failed': { readonly problem: DeskProblem };
  'window.state': { readonly maximized: boolean; readonly focused: boolean };
}

export type PushName = keyof Pushes;

export const PUSH_NAMES: ReadonlyArray<PushName> = [
  'desk.changed',
  'settings.changed',
  'clock.changed',
  'import.progress',
  'import.waiting',
  'review.progress',
  'alert.shown',
  'notices.failed',
  'case.wanted',
  'view.wanted',
  'closure.blocked',
  'work.failed',
  'window.state',
];
