import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { editionsInForce } from '../../../shared/team/editionsInForce.ts';
import { wordedEdition } from '../../../shared/wording/wordedEdition.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import { readEditions } from '../../persistence/editionStore.ts';
import { readFileVersion } from '../../persistence/fileVersions.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { teamSettings } from '../../persistence/team/teamSettings.ts';

/** The editions by which a desk reckons: those of its file, in a team those of the team. */
export interface InstalledEditions {
  readonly byId: ReadonlyMap<string, Edition>;
  /** Reads what another process may have taken from the team. Cheap: one look. */
  refresh(): void;
}

/** On a desk of its own they are read once: an opening installs them. */
export function createInstalledEditions(
  database: Database,
  words: Catalogue,
  isOfTeam: boolean,
): InstalledEditions {
  const byId = new Map<string, Edition>();
  for (const edition of readEditions(database)) byId.set(edition.id, wordedEdition(words, edition));
  if (!isOfTeam) return { byId, refresh: () => undefined };
  let mark = -1;
  const refresh = (): void => {
    const now = readFileVersion(database, 'team-settings');
    if (now === mark) return;
    mark = now;
    const inForce = editionsInForce(teamSettings(database, 'edition'), sha256Of);
    for (const [id, { edition }] of [...inForce].sort(([a], [b]) => (a < b ? -1 : 1))) {
      byId.set(id, wordedEdition(words, edition));
    }
  };
  refresh();
  return { byId, refresh };
}
