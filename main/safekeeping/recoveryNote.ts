import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { writeDurably } from '../files/durably.ts';
import { regularText } from '../files/regularText.ts';
import { syncFolder } from '../files/sync.ts';

/** What a person asked for: which copy to begin with, and whether to leave out what came after it. */
const choice = { from: z.string().optional(), onlyCopy: z.boolean().optional() };

const note = z.discriminatedUnion('step', [
  /** The files of the damaged desk are being renamed; nothing else has their names yet. */
  z.object({ step: z.literal('setting-aside'), found: z.string(), aside: z.string(), ...choice }),
  /** They are out of the way; the new file is being built under another name. */
  z.object({ step: z.literal('building'), found: z.string(), aside: z.string(), ...choice }),
  /** The new file is whole; it takes its place, and everything derived is projected anew. */
  z.object({
    step: z.literal('placing'),
    words: z.string(),
    toCheck: z.array(z.string()).readonly().default([]),
    aside: z.string().nullable().default(null),
  }),
]);

/** How far a recovery has come: `found` is what was wrong, in a sentence, `aside` the name that the damaged file gets. */
export type RecoveryNote = z.infer<typeof note>;

/** What a person may choose of a recovery; without it the whole copy that holds most, and all that can still be read. */
export interface RecoveryChoice {
  readonly from?: string | undefined;
  readonly onlyCopy?: boolean | undefined;
}

/** The recovery that is under way in a profile, or was when its process ended; null when there is none. */
export function readNote(profile: string): RecoveryNote | null {
  // It may name the cases of a whole desk: whatever its size, a recovery that was begun is never taken for none.
  const text = regularText(notePath(profile), Number.POSITIVE_INFINITY);
  return text === null ? null : note.parse(JSON.parse(text));
}

/** Notes a step, on the disk before this returns: whoever starts next goes on from there. */
export function writeNote(profile: string, next: z.input<typeof note>): void {
  writeDurably(notePath(profile), JSON.stringify(next));
}

export function removeNote(profile: string): void {
  const path = notePath(profile);
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

function notePath(profile: string): string {
  return join(profile, 'recovering.json');
}
