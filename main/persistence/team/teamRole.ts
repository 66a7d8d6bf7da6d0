import { readFileVersion, writeFileVersion } from '../fileVersions.ts';
import type { Database } from '../sqlite.ts';

const ROLES = ['analyst', 'lead', 'admin'] as const;

/** What the team lets its person do, as its server said it last; the least until it said something. */
export function teamRole(database: Database): (typeof ROLES)[number] {
  return ROLES[readFileVersion(database, 'team-role')] ?? 'analyst';
}

export function keepTeamRole(database: Database, role: (typeof ROLES)[number]): void {
  writeFileVersion(database, 'team-role', ROLES.indexOf(role));
}
