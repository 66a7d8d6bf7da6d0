import { isOutOfReach } from '../../persistence/damage.ts';
import { openDatabase, openToRead } from '../../persistence/sqlite.ts';
import { withScratchCopy } from '../salvage/scratchCopy.ts';
import { hasWal } from './filePlace.ts';
import { heldBy, type LastWritten, lastWritten } from './lastWritten.ts';

/**
 * Whether a file that nobody has open has all that was last written to it, as far as its folder knows: 'stray-wal' when
 * it has, and the -wal beside it would take it back to an earlier state, or spoil it; 'short' when its end is missing;
 * 'unreadable' when even that cannot be told. Changes nothing.
 */
export function endOfFile(file: string, profile: string): 'there' | 'stray-wal' | 'short' | 'unreadable' {
  const written = lastWritten(profile);
  if (written === null) return 'there';
  const held = read(file, hasWal(file)) ?? readByCopy(file);
  if (held !== null && isAllOf(held, written)) return 'there';
  const alone = hasWal(file) ? read(file, false) : null;
  if (alone !== null && isAllOf(alone, written)) return 'stray-wal';
  return held === null ? 'unreadable' : 'short';
}

function isAllOf(held: LastWritten, written: LastWritten): boolean {
  return held.change >= written.change && held.event >= written.event;
}

/**
 * Who only reads cannot put an index of the -wal in order that a kill left behind; who writes would make one of file and
 * -wal. So that a copy is read, which is seldom needed.
 */
function readByCopy(file: string): LastWritten | null {
  try {
    return withScratchCopy(file, 'whole', (copy) => {
      const database = openDatabase(copy);
      try {
        return heldBy(database);
      } finally {
        database.close();
      }
    });
  } catch (error) {
    // No room for the copy, say: of the file, that tells nothing.
    if (isOutOfReach(error)) throw error;
    return null;
  }
}

/** Null for what cannot be read: whoever opens it finds out why. */
function read(file: string, withWal: boolean): LastWritten | null {
  try {
    const database = openToRead(file, withWal);
    try {
      return heldBy(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
