import { sqlText } from './serverSql.ts';

/** Somebody of a team: how the team calls them, and as whom they connect. */
export interface TeamPerson {
  readonly handle: string;
  readonly login: string;
}

/**
 * The text that makes a team with its first admin, other members as analysts, and a login for each. Passwords are set afterwards
 * by whoever runs it, so that none stands in a file.
 */
export function newTeamSql(name: string, admin: TeamPerson, members: ReadonlyArray<TeamPerson>): string {
  const { handle, login } = admin;
  const enrolled = members.map(
    (member) =>
      `\n  PERFORM desk.enrol(v_team, ${[member.handle, member.handle, 'analyst', member.login].map(sqlText).join(', ')});`,
  );
  return `-- A new team
BEGIN;
${[admin, ...members].map((person) => loginSql(person.login)).join('\n')}
DO $team$
DECLARE
  v_team int := desk.create_team(${[name, handle, handle, login].map(sqlText).join(', ')});
BEGIN${enrolled.join('')}
  RAISE NOTICE 'The team has the number %.', v_team;
END $team$;
COMMIT;
${[admin, ...members].map((person) => `-- \\password ${person.login}`).join('\n')}
`;
}

/** The text that makes logins for people whom an admin of a team lets in; empty for none. */
export function newLoginsSql(logins: ReadonlyArray<string>): string {
  if (logins.length === 0) return '';
  return `-- New logins
BEGIN;
${logins.map(loginSql).join('\n')}
COMMIT;
${logins.map((login) => `-- \\password ${login}`).join('\n')}
`;
}

/** Bounds for a desk that hangs. A login can lift its time limits for itself, so they are for honest desks; not the number of connections. */
function loginSql(login: string): string {
  return `CREATE ROLE "${login}" LOGIN CONNECTION LIMIT 3 IN ROLE desk_member;
ALTER ROLE "${login}" SET statement_timeout = '30s';
ALTER ROLE "${login}" SET lock_timeout = '10s';
ALTER ROLE "${login}" SET idle_in_transaction_session_timeout = '3s';`;
}
