import { teamsAndMembers } from './migrations/0001-teams-and-members.ts';
import { log } from './migrations/0002-log.ts';
import { push } from './migrations/0003-push.ts';
import { leasesPresenceAcks } from './migrations/0004-leases-presence-acks.ts';
import { filesAndSettings } from './migrations/0005-files-and-settings.ts';
import { erasure } from './migrations/0006-erasure.ts';
import { administration } from './migrations/0007-administration.ts';
import { namesOfTeams } from './migrations/0008-names-of-teams.ts';
import { erasureOfUnsentFiles } from './migrations/0009-erasure-of-unsent-files.ts';
import type { ServerMigration } from './serverMigration.ts';

/** All steps of the server's schema, in their order. */
export const SERVER_MIGRATIONS: ReadonlyArray<ServerMigration> = [
  teamsAndMembers,
  log,
  push,
  leasesPresenceAcks,
  filesAndSettings,
  erasure,
  administration,
  namesOfTeams,
  erasureOfUnsentFiles,
];

/** What a desk of this program says of itself when it pushes. */
export const TEAM_PROTOCOL = 1;
