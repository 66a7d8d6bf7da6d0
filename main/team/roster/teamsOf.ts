import type { MemberRole, TeamServer } from '../wire/teamServer.ts';

/** A team that a login belongs to. */
export interface OwnTeam {
  readonly team: number;
  /** Null on a server whose schema does not tell names yet. */
  readonly name: string | null;
  readonly handle: string;
  readonly role: MemberRole;
}

/** The step of the schema from which names are told. */
const TELLS_NAMES = 8;

/** The teams of who is connected, by their number. Rejects with a `WireFault`. */
export async function teamsOf(server: Pick<TeamServer, 'ask'>): Promise<ReadonlyArray<OwnTeam>> {
  const [schema] = await server.ask<{ step: number }>('SELECT max(number) AS step FROM desk.migration');
  const tells = (schema?.step ?? 0) >= TELLS_NAMES;
  return server.ask<OwnTeam>(
    `SELECT m.team, ${tells ? 't.name' : 'NULL AS name'}, m.handle, m.role FROM desk.member m
     ${tells ? 'JOIN desk.team t ON t.team = m.team' : ''}
     WHERE m.login = session_user::text AND m.active ORDER BY m.team`,
  );
}
