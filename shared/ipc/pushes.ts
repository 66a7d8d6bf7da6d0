import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { OwnZone } from '../calendar/zone/ownZone.ts';
import { typed } from '../lang/typed.ts';
import type { ClockDoubt } from '../queue/clockDoubt.ts';
import type { QueueView } from '../queue/queueView.ts';
import type { Settings } from '../settings/settings.ts';
import type { PresentMate, WireState } from '../team/wireState.ts';
import type { ShownAlert } from './alertChannels.ts';
import type { DeskProblem } from './deskProblem.ts';

/** Events compared with what was written after an unclean end (all of them: the file's structure is looked through), or cases laid out anew by other rules. */
export interface OpeningProgress {
  readonly work: 'checking' | 'layingOut';
  readonly done: number;
  readonly of: number;
}

/** How far it is, from 0 to 1; null where nothing tells: the engine says of a file's structure only when it is done. */
export function openingShare({ work, done, of }: OpeningProgress): number | null {
  return work === 'checking' && done === of ? null : done / Math.max(1, of);
}

/** What main tells its window without being asked, by name: the only list there is (ADR 0005). */
export const pushes = {
  /** Something in the log or the projection moved: ask again for what is on the screen. */
  'desk.changed': typed<{ readonly version: number; readonly cases: ReadonlyArray<string> }>,
  'settings.changed': typed<Settings>,
  /** The wall clock jumped, or the computer woke. */
  'clock.changed': typed<{ readonly clockOffset: Milliseconds }>,
  /** The clock may be far ahead: rules that close cases wait until a person says that it is right. */
  'clock.doubted': typed<ClockDoubt>,
  /** The computer is in another zone than before: the analyst's own times are shown in it from now on. */
  'zone.changed': typed<OwnZone>,
  /** How far a start is that has long work to do before its desk is open; nothing is answered before its end. */
  'opening.progress': typed<OpeningProgress>,
  'import.progress': typed<{
    readonly file: string;
    readonly rows: number;
    readonly of: number;
    readonly refused: number;
    readonly leftMs: Milliseconds | null;
  }>,
  /** So many requests that write were made while an import holds the file, and are done after it. */
  'import.waiting': typed<{ readonly count: number }>,
  /** How many of many cases have been tried, done, or taken back. */
  'bulk.progress': typed<{
    readonly work: 'preview' | 'run' | 'undo';
    readonly done: number;
    readonly of: number;
  }>,
  /** How many cases a replay for the lead review has folded. */
  'review.progress': typed<{ readonly done: number; readonly of: number }>,
  /** Alerts that the operating system was just asked to show. */
  'alert.shown': typed<{
    readonly alerts: ReadonlyArray<ShownAlert>;
    readonly digest: boolean;
    readonly slept: boolean;
  }>,
  /** The operating system would not show a notification: alerts stand in the window alone. */
  'notices.failed': typed<{ readonly reason: string }>,
  /** A notification, a deep link or a second start asks for a case. */
  'case.open': typed<{ readonly case: string }>,
  /** The tray asks for a view. */
  'view.open': typed<{ readonly view: QueueView }>,
  /** A rule was to close a case and its guards hold the closure back (policy §5): a person decides. */
  'closure.blocked': typed<{
    readonly case: string;
    readonly severity: number;
    readonly reason: string;
    readonly at: Instant;
  }>,
  /** Work that nobody asked for just now, such as an alert or the daily copy, could not be done; it is tried again. */
  'work.failed': typed<{ readonly problem: DeskProblem }>,
  /** The connection to the team changed. */
  'team.wire': typed<WireState>,
  /** Who is here, and what they look at. */
  'team.mates': typed<ReadonlyArray<PresentMate>>,
  'window.state': typed<{ readonly maximized: boolean; readonly focused: boolean }>,
};

/** What each push carries. */
export type Pushes = { readonly [P in keyof typeof pushes]: ReturnType<(typeof pushes)[P]> };

export type PushName = keyof Pushes;

/** Tells the window something. */
export type Publish = <P extends PushName>(push: P, payload: Pushes[P]) => void;

/** Whether a text names a push. */
export function isPush(name: string): name is PushName {
  return Object.hasOwn(pushes, name);
}
