import { shortSumOf } from '../checksum.ts';
import type { Database } from '../sqlite.ts';

/** The team that a file belongs to, and as whom and as which desk. */
export interface Membership {
  readonly team: number;
  readonly name: string;
  /** What stands in `by` and in the owner of a case. */
  readonly handle: string;
  /** As the desk calls itself; no other desk of the team is called so. */
  readonly desk: string;
}

/** Null for the file of a desk of its own. */
export function membershipOf(database: Database): Membership | null {
  return database.one<Membership>('SELECT id AS team, name, handle, desk FROM team') ?? null;
}

/** Makes the file one of a team; its log has to be empty, since it becomes an exact copy of the team's. */
export function keepMembership(database: Database, membership: Membership): void {
  const { team, name, handle, desk } = membership;
  database.run(
    'INSERT INTO team (id, name, handle, desk, head, next_own, checksum) VALUES (?, ?, ?, ?, 0, ?, ?)',
    team,
    name,
    handle,
    desk,
    FIRST_OWN,
    sumOfMembership(membership),
  );
}

/** The first number of a desk's own, behind its name. */
const FIRST_OWN = 10_001;

/** By which a row is known for one of a team where nothing else tells it. */
export function sumOfMembership({ team, name, handle, desk }: Membership): number {
  return shortSumOf([team, name, handle, desk].join('\n'));
}

/** How far the log of this file is that of the team, without a gap. */
export function teamHead(database: Database): number {
  return database.one<{ head: number }>('SELECT head FROM team')?.head ?? 0;
}

export function keepTeamHead(database: Database, head: number): void {
  database.run('UPDATE team SET head = ?', head);
}
