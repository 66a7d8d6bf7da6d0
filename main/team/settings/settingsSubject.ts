import type { TeamSettings } from '../../desk/team/teamSettingsDesk.ts';
import type { Subject } from '../wire/sync/subject.ts';
import type { TeamServer } from '../wire/teamServer.ts';

/** What no counter of a server is: there is something to do whatever it says. */
const WANTS = -1;

/**
 * Brings the team's settings here, and what the team has not there. Another desk may write the same at once: the first one
 * counts, and its words come with the next settings.
 */
export function createSettingsSubject(settings: TeamSettings): Subject {
  return {
    counter: 'settings',
    known: () => (settings.toPut().length > 0 ? WANTS : settings.known()),
    async pull(server, head) {
      if (head.settings !== settings.known()) await take(server, head.settings, settings);
      const wanted = settings.toPut();
      for (const { key, expected, value } of wanted) await server.putSetting(key, expected, value);
      if (wanted.length > 0) await take(server, settings.known(), settings);
    },
  };
}

async function take(
  server: Pick<TeamServer, 'settings'>,
  head: number,
  settings: TeamSettings,
): Promise<void> {
  const changed = await server.settings(settings.known());
  settings.take(
    changed,
    changed.reduce((last, { n }) => Math.max(last, n), head),
  );
}
