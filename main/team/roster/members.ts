import type { MemberRole, TeamServer } from '../wire/teamServer.ts';

/** Somebody who belongs to a team, or did: initials are never given to a second person. */
export interface TeamMember {
  readonly handle: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly login: string;
  readonly active: boolean;
}

type Asked = Pick<TeamServer, 'ask'>;

/** All of a team, by their initials. Rejects with a `WireFault`. */
export function membersOf(server: Asked, team: number): Promise<ReadonlyArray<TeamMember>> {
  return server.ask<TeamMember>(
    'SELECT handle, name, role, login, active FROM desk.member WHERE team = $1 ORDER BY handle',
    team,
  );
}

/** Lets a login in, which its server may have yet to make. Only for an admin. Rejects with a `WireFault`. */
export async function addMember(
  server: Asked,
  team: number,
  member: Omit<TeamMember, 'active'>,
): Promise<void> {
  const { handle, name, role, login } = member;
  await server.ask('SELECT desk.add_member($1, $2, $3, $4, $5)', team, handle, name, role, login);
}

/** Writes what is known of a member anew, and ends or renews the rights. Only for an admin. Rejects with a `WireFault`. */
export async function changeMember(
  server: Asked,
  team: number,
  { handle, name, role, active }: Omit<TeamMember, 'login'>,
): Promise<void> {
  await server.ask('SELECT desk.change_member($1, $2, $3, $4, $5)', team, handle, name, role, active);
}

/** Whether the server has a login of that name. */
export async function knowsLogin(server: Asked, login: string): Promise<boolean> {
  const found = await server.ask('SELECT 1 AS there FROM pg_roles WHERE rolname = $1 AND rolcanlogin', login);
  return found.length > 0;
}
