import type { Database } from './sqlite.ts';

/**
 * 'change' moves with each transaction that can touch a view, 'closed-days' with each that edits closed days;
 * 'projection' is the rule set that made the projection, 'unreadable' how many cases of the log it could not make,
 * 'unreadable-changes' how many changes of what is known of customers it could not read; 'team-settings' is the last change
 * of the team's settings that the file has, 'team-role' what its person may do there, 'left' when the desk left it and 'heard'
 * when its server last answered, UTC ms; 'erasures' is the last erasure of the team that was followed, 'erasure-skipped' the
 * first that a program did not know how to follow, and 'erasure-kinds' what that program knew; 'scrub' is 1 while erased words
 * may be on free pages, 'customers-head' how far the log of customers is that of the team.
 */
type Versioned =
  | 'change'
  | 'closed-days'
  | 'projection'
  | 'unreadable'
  | 'unreadable-changes'
  | 'team-settings'
  | 'team-role'
  | 'left'
  | 'heard'
  | 'erasures'
  | 'erasure-skipped'
  | 'erasure-kinds'
  | 'scrub'
  | 'customers-head';

/** The version of something that the file holds; 0 when it never was set. */
export function readFileVersion(database: Database, of: Versioned): number {
  return database.one<{ value: number }>('SELECT value FROM fact WHERE name = ?', of)?.value ?? 0;
}

export function writeFileVersion(database: Database, of: Versioned, version: number): void {
  database.run('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)', of, version);
}

/** Moves the version of what the views show, inside the transaction that changes it. */
export function countChange(database: Database): void {
  database.run(
    "INSERT INTO fact (name, value) VALUES ('change', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
  );
}
