import type { LogName, PushedStep } from '../../desk/team/teamDesk.ts';
import type { TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import type { NumberLease } from '../../persistence/team/numberLease.ts';

/** All news of a team in one row, as `desk.head` gives it. */
export interface ServerHead {
  readonly cases: number;
  readonly customers: number;
  /** Each counts the changes of its subject. */
  readonly settings: number;
  readonly acks: number;
  readonly erasures: number;
  readonly members: number;
  /** The clock of the server when it answered, UTC ms. */
  readonly now: number;
  readonly handle: string;
  readonly role: MemberRole;
  readonly schema: number;
  readonly leastProtocol: number;
  readonly eventVersion: number;
}

export type MemberRole = 'analyst' | 'lead' | 'admin';

/** An event of the server's log, with what its link of the chain is over. */
export interface ServerEvent extends TeamEvent {
  /** Of the line as it was first, in hexadecimal digits: it stays also when the line was erased. */
  readonly bodySha: string;
  readonly imported: boolean;
  readonly erased: boolean;
}

/** What the server says of a step that was pushed. */
export interface PushAnswer {
  readonly step: string;
  readonly outcome: 'taken' | 'known' | 'conflict' | 'refused';
  /** Why it was refused, as a word for the catalogue; null otherwise. */
  readonly why: string | null;
}

/** What a desk says of itself, for the others to see. */
export interface Beat {
  readonly protocol: number;
  readonly eventVersion: number;
  readonly head: number;
  readonly pending: number;
  /** The case on its screen; null for none. */
  readonly viewing: string | null;
  readonly writing: boolean;
  /** Program, zone rules, shift, hash of what it derived: at most 4 KiB of JSON. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** A setting that the team shares. */
export interface ServerSetting {
  readonly key: string;
  /** Which change of the team's settings it was. */
  readonly n: number;
  readonly version: number;
  readonly value: string;
  readonly by: string;
}

/**
 * The team's server over one connection of one desk. Each call rejects with a `WireFault` (`wireFault.ts`): whether the
 * server did what was asked is then in doubt, and is found out by asking what there is.
 */
export interface TeamServer {
  head(): Promise<ServerHead>;
  /** Events behind `after`, in their order. */
  events(log: LogName, after: number, most: number): Promise<ReadonlyArray<ServerEvent>>;
  push(log: LogName, steps: ReadonlyArray<PushedStep>): Promise<ReadonlyArray<PushAnswer>>;
  leaseNumbers(count: number): Promise<NumberLease>;
  beat(beat: Beat): Promise<void>;
  /** Settings changed after the change `after`, in the order of the changes. */
  settings(after: number): Promise<ReadonlyArray<ServerSetting>>;
  /** Writes a setting over the version that was seen, 0 for none; gives what stands then. */
  putSetting(
    key: string,
    expected: number,
    value: string,
  ): Promise<{ readonly outcome: 'taken' | 'conflict'; readonly version: number }>;
  /** Asks anything else; whole numbers of 64 bits come as numbers. */
  ask<Row extends object>(sql: string, ...values: ReadonlyArray<unknown>): Promise<ReadonlyArray<Row>>;
  /** Is told of each hint, until the connection ends. */
  listen(onHint: () => void): Promise<void>;
  /** Resolves once the connection is over, whoever ended it: a connection that only listens hears of it nowhere else. */
  readonly ended: Promise<void>;
  end(): Promise<void>;
}
