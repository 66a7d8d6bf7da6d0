import { closeSync, constants, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { regularText } from '../../files/regularText.ts';
import type { Database } from '../../persistence/sqlite.ts';

const lastWrittenSchema = z.object({
  change: z.number().int().nonnegative(),
  event: z.number().int().nonnegative(),
});

/** What a case file has come to: its change counter, and the number of its last event. */
export type LastWritten = z.infer<typeof lastWrittenSchema>;

/** Never that to which a link leads. */
const OPENED = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

/** Room for both numbers: written over in place, so that a full disk does not matter. */
const LENGTH = 80;

/**
 * What the case file held when this program last wrote to it. The file alone cannot tell that its end was taken away,
 * by somebody who removed its -wal, or put an older one beside it. Null when nothing is known.
 */
export function lastWritten(profile: string): LastWritten | null {
  try {
    const read = lastWrittenSchema.safeParse(JSON.parse(regularText(placeOf(profile)) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What a file holds now: one statement, since each command asks it. */
export function heldBy(database: Database): LastWritten {
  const held = database.one<LastWritten>(
    `SELECT coalesce((SELECT value FROM fact WHERE name = 'change'), 0) AS change,
       coalesce((SELECT max(seq) FROM event), 0) AS event`,
  );
  return held ?? { change: 0, event: 0 };
}

/**
 * Keeps a note of what was written, after it is on the disk. The note itself does not wait for the disk: a computer
 * that goes off leaves an older one, which asks for less and is never wrong. One that cannot be written is no failure.
 */
export function noteLastWritten(profile: string, written: LastWritten): void {
  try {
    const place = openSync(placeOf(profile), OPENED, 0o600);
    try {
      writeSync(place, `${JSON.stringify(written).padEnd(LENGTH - 1)}\n`, 0);
    } finally {
      closeSync(place);
    }
  } catch {
    // A folder without rights, say: whoever writes the cases is told by what fails there.
  }
}

/** For who takes away on purpose what was written. */
export function forgetLastWritten(profile: string): void {
  rmSync(placeOf(profile), { force: true });
}

function placeOf(profile: string): string {
  return join(profile, 'last-written.json');
}
