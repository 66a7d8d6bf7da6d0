import { sha256Of } from '../../persistence/checksum.ts';
import { dumpProjection } from '../../persistence/projectionDump.ts';
import type { Database } from '../../persistence/sqlite.ts';

/** When this desk looked at its thresholds, and which calendars it ever laid out, are its own. */
const OWN: ReadonlySet<string> = new Set(['wake', 'calendar']);

/** A hash of what is derived, as a short text to be told: desks that derived the same from the same log have the same. */
export function derivedSum(database: Database): string {
  const digests = [...dumpProjection(database)].filter(([table]) => !OWN.has(table));
  return sha256Of(JSON.stringify(digests)).slice(0, 16);
}
