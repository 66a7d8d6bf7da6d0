import { confirmedVersionOf } from '../caseEventLog.ts';
import { shortSumOf } from '../checksum.ts';
import type { Database } from '../sqlite.ts';
import type { Membership } from './membership.ts';
import { countPendingOf } from './pendingEvents.ts';

/** Numbers of cases that the team gave to this desk alone, both included. */
export interface NumberLease {
  readonly first: number;
  readonly last: number;
}

/** Keeps numbers for the cases that are opened here; a lease that is known stays as far used as it is. */
export function keepLease(database: Database, { first, last }: NumberLease): void {
  database.run(
    'INSERT INTO number_lease (first, last, next, checksum) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    first,
    last,
    first,
    sumOfLease({ first, last }),
  );
}

/** By which a row is known for a lease where nothing else tells it. */
export function sumOfLease({ first, last }: NumberLease): number {
  return shortSumOf(`lease\n${first}\n${last}`);
}

/** How many numbers are left to give before the desk takes its own. */
export function numbersLeft(database: Database): number {
  return (
    database.one<{ count: number | null }>('SELECT sum(last - next + 1) AS count FROM number_lease')?.count ??
    0
  );
}

/**
 * The numbers that may be given to new cases now, in order: those that were leased, and when they are spent those of the
 * desk's own, which no other desk gives either. None counts as used before `noteNumbersUsed` says so.
 */
export function* freeNumbers(database: Database, { desk }: Membership): Generator<string, never> {
  const leases = database.all<{ next: number; last: number }>(
    'SELECT next, last FROM number_lease WHERE next <= last ORDER BY first',
  );
  for (const { next, last } of leases) {
    for (let number = next; number <= last; number += 1) {
      if (isFree(database, String(number))) yield String(number);
    }
  }
  const own = database.one<{ next_own: number }>('SELECT next_own FROM team')?.next_own ?? 1;
  for (let number = own; ; number += 1) {
    if (isFree(database, `${desk}-${number}`)) yield `${desk}-${number}`;
  }
}

function isFree(database: Database, number: string): boolean {
  return confirmedVersionOf(database, number) + countPendingOf(database, number) === 0;
}

/** Spends numbers in the transaction of the step that gives them: none is given twice, whatever becomes of the step. */
export function noteNumbersUsed(
  database: Database,
  { desk }: Membership,
  numbers: ReadonlyArray<string>,
): void {
  for (const number of numbers) {
    const own = number.startsWith(`${desk}-`) ? Number(number.slice(desk.length + 1)) : Number.NaN;
    if (Number.isSafeInteger(own)) {
      database.run('UPDATE team SET next_own = ?1 + 1 WHERE next_own <= ?1', own);
    } else if (/^\d{1,12}$/.test(number)) {
      database.run(
        'UPDATE number_lease SET next = ?1 + 1 WHERE first <= ?1 AND last >= ?1 AND next <= ?1',
        Number(number),
      );
    }
  }
}
