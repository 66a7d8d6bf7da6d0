import type { ServerSetting, TeamServer } from '../../../main/team/wire/teamServer.ts';

/** The settings of a team as its server keeps them: the first writer of a version counts. */
export interface TeamShelf extends Pick<TeamServer, 'settings' | 'putSetting'> {
  head(): number;
}

export function createTeamShelf(): TeamShelf {
  const settings = new Map<string, ServerSetting>();
  let head = 0;
  return {
    head: () => head,
    settings: async (after) => [...settings.values()].filter(({ n }) => n > after).sort((a, b) => a.n - b.n),
    async putSetting(key, expected, value) {
      const version = settings.get(key)?.version ?? 0;
      if (version !== expected) return { outcome: 'conflict', version };
      head += 1;
      settings.set(key, { key, n: head, version: version + 1, value, by: 'XY' });
      return { outcome: 'taken', version: version + 1 };
    },
  };
}
