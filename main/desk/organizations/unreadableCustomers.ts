import { readFileVersion } from '../../persistence/fileVersions.ts';
import { unreadableChanges } from '../../persistence/organizations/organizationLog.ts';
import type { DeskCore } from '../deskCore.ts';
import { isOlderThanFile } from '../moves/projectionRules.ts';

/**
 * The customers of whom a later version wrote what this one cannot read; null for the days of countries. The last projection
 * counted it: a log without any is not gone through, unless a later version may have projected.
 */
export function unreadableCustomers({ database, own }: DeskCore): ReadonlyArray<string | null> {
  const isAny = readFileVersion(database, 'unreadable-changes') > 0 || isOlderThanFile(database, own);
  return isAny ? [...new Set(unreadableChanges(database))] : [];
}

/** Whether this version can read what an earlier one could not: then it has to be derived. */
export function hasBecomeReadable({ database }: DeskCore): boolean {
  const left = readFileVersion(database, 'unreadable-changes');
  return left > 0 && unreadableChanges(database).length < left;
}
