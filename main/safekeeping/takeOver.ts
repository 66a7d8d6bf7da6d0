import { writeDurably } from '../files/durably.ts';
import type { Database } from '../persistence/sqlite.ts';
import { hasWal, lookAtPlace } from './detect/filePlace.ts';
import { heldBy, type LastWritten, lastWritten } from './detect/lastWritten.ts';
import { type Saved, salvage } from './salvage/salvage.ts';

/** What a damaged file gave, and the first and last event behind it that are known to have been written. */
export interface Taken {
  readonly saved: Saved | null;
  readonly end: readonly [first: number, last: number] | null;
  /** The new file has come as far as the folder knows that the old one had. */
  readonly isUpToDate: boolean;
}

/** Of a recovery that leaves the damaged file alone. */
export const NOTHING_TAKEN: Taken = { saved: null, end: null, isUpToDate: false };

/** Adds to a sound file what the damaged one that was set aside still gives, and says how far that leads. */
export function takeOver(database: Database, aside: string, profile: string): Taken {
  const written = lastWritten(profile);
  // An empty file gives nothing, and the engine would throw away what lies beside it.
  if (lookAtPlace(aside) !== 'file') return { saved: null, ...reached(database, written) };
  let saved = salvage(database, aside);
  if (reached(database, written).end !== null && hasWal(aside)) {
    // A -wal of an earlier time hides what the file itself has.
    const alone = salvage(database, aside, 'alone');
    saved = alone === null || saved === null ? (alone ?? saved) : together(saved, alone);
  }
  if (saved !== null && saved.unplaced.length > 0) {
    writeDurably(unplacedBeside(aside), `${saved.unplaced.join('\n')}\n`);
  }
  return { saved, ...reached(database, written) };
}

/** What is lost after the second reading is lost. */
function together(first: Saved, second: Saved): Saved {
  return { ...second, added: first.added + second.added, drafts: first.drafts + second.drafts };
}

function reached(database: Database, written: LastWritten | null): Omit<Taken, 'saved'> {
  if (written === null) return { end: null, isUpToDate: false };
  const { change, event } = heldBy(database);
  return {
    end: event < written.event ? [event + 1, written.event] : null,
    isUpToDate: event >= written.event && change >= written.change,
  };
}

/** Where the lines are kept that have no place any more: a person may still read them. */
export function unplacedBeside(aside: string): string {
  return `${aside}.unplaced.jsonl`;
}
