import type { TeamAddress } from '../../../main/team/wire/teamAddress.ts';

/** What a desk of the attack is told at its start. */
export interface ChaosDeskOptions {
  readonly profile: string;
  readonly name: string;
  readonly handle: string;
  readonly address: TeamAddress;
  readonly password: string;
  /** By how much its clock is wrong, ms. */
  readonly skew: number;
  /** Makes its deeds other ones at each start. */
  readonly seed: string;
}

/** What it is asked to do, a line of JSON each. */
export type Asked =
  | { readonly ask: 'act'; readonly times: number }
  | { readonly ask: 'skew'; readonly ms: number }
  /** The time that passed is looked at: what the rules do, and what is to be told. */
  | { readonly ask: 'tick' }
  | { readonly ask: 'state' }
  | { readonly ask: 'end' };

/** A deed that a desk has answered: it is durable from here on. */
export interface Done {
  readonly step: string;
  /** The lines of its events, as they were then. */
  readonly lines: ReadonlyArray<string>;
}

export interface DeskStateNow {
  readonly head: number;
  readonly steps: number;
  readonly held: number;
  /** What the program holds after the garbage is gone, and what its file has grown to. */
  readonly heapMb: number;
  readonly fileMb: number;
}

/** What it says, a line of JSON each. */
export type Said =
  | { readonly say: 'ready' }
  | { readonly say: 'done'; readonly done: Done }
  | { readonly say: 'acted'; readonly refused: number }
  | { readonly say: 'state'; readonly state: DeskStateNow }
  | { readonly say: 'outcome'; readonly kind: string };
