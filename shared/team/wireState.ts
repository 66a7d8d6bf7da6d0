import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { WireFaultKind } from './wireFaultKind.ts';

/** How the connection of a desk to its team stands. */
export type WireLink =
  /** Nothing keeps this desk in touch: no address is known on this computer. */
  | 'none'
  /** The first connection since the start is being made. */
  | 'connecting'
  /** What the team does comes as it is done, and what is done here goes out. */
  | 'live'
  /** The connection was lost, or none could be made; it is tried again by itself. */
  | 'offline'
  /** It waits for a person: trying again by itself would end the same way. */
  | 'stopped';

/** What the server said of itself when it last answered. */
export interface WireServer {
  /** Host, port and database, as a person writes them. */
  readonly address: string;
  readonly login: string;
  readonly role: 'analyst' | 'lead' | 'admin';
  /** How far the log of cases is there. */
  readonly head: number;
  readonly schema: number;
  readonly leastProtocol: number;
  readonly eventVersion: number;
  /** Add it to the clock of this computer to get that of the server. */
  readonly clockOffset: Milliseconds;
}

/** What whoever keeps a desk in touch with its team tells of the connection, at each change of it. */
export interface WireState {
  readonly link: WireLink;
  /** Since when it is so, by the clock of the desk. */
  readonly since: Instant;
  /** When the server last answered: the team is seen as of then. Null before the first time since the start. */
  readonly heardAt: Instant | null;
  /** What stands in the way, and what to do, in words; null while nothing does. */
  readonly problem: { readonly kind: WireFaultKind | 'page'; readonly words: string } | null;
  /** Null before the first answer since the start. */
  readonly server: WireServer | null;
}

/** A member at a desk, as that desk last said of itself. */
export interface PresentMate {
  readonly handle: string;
  readonly desk: string;
  /** The case on its screen; null for none. */
  readonly viewing: string | null;
  /** It writes in that case. */
  readonly isWriting: boolean;
  /** When it was last heard of, by the clock of this desk. */
  readonly seenAt: Instant;
}

/** Who is not heard of for so long is not here any more, in ms: two heartbeats. */
export const GONE_AFTER: Milliseconds = 30_000;

/** Those of them that are still heard of. */
export function stillHere(mates: ReadonlyArray<PresentMate>, now: Instant): ReadonlyArray<PresentMate> {
  return mates.filter(({ seenAt }) => now - seenAt < GONE_AFTER);
}

/** How many people are here, with oneself: one at two desks is one. */
export function countHere(mates: ReadonlyArray<PresentMate>, self: string): number {
  return new Set([self, ...mates.map(({ handle }) => handle)]).size;
}
