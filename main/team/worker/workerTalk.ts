import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import type { PresentMate, WireState } from '../../../shared/team/wireState.ts';
import type { FileAbsence } from '../files/fetchFile.ts';
import type { TeamAddress } from '../wire/teamAddress.ts';

/** All that the thread knows: plain values, since nothing else crosses to it. */
export interface TeamTask {
  readonly profile: string;
  /** The tag of the language in which it answers; null for English. */
  readonly language: string | null;
  /** Add to the computer's clock to get that of the app. */
  readonly clockOffset: Milliseconds;
  readonly version: string;
  readonly address: TeamAddress;
  /** Null for a login with a certificate, or one whose password nobody said yet. */
  readonly password: string | null;
}

/** What is on the screen of this desk. */
export interface ScreenLook {
  readonly case: string | null;
  readonly isWriting: boolean;
}

/** Why a file of a case is not on this desk: the team lacks it, is not reached, or the disk refused it for a reason in words. */
export type NotHere = FileAbsence | 'offline' | { readonly notKept: string };

/** What main says to the thread. */
export type ToTeamWorker =
  | { readonly kind: 'wrote' }
  | { readonly kind: 'in-front'; readonly isInFront: boolean }
  | { readonly kind: 'look'; readonly look: ScreenLook }
  /** Somebody opens a file that is not on this desk. */
  | { readonly kind: 'fetch'; readonly sha256: string }
  /** A person did something about what was wrong; a password where that was it. */
  | { readonly kind: 'try-again'; readonly password?: string }
  | { readonly kind: 'end' };

/** What the thread says to main. */
export type FromTeamWorker =
  | { readonly kind: 'wire'; readonly wire: WireState }
  | { readonly kind: 'mates'; readonly mates: ReadonlyArray<PresentMate> }
  /** Something was written to the file. */
  | { readonly kind: 'wrote' }
  /** The answer to `fetch`; null for a file that is here now. */
  | { readonly kind: 'fetched'; readonly sha256: string; readonly why: NotHere | null }
  | { readonly kind: 'bug'; readonly error: Error };
