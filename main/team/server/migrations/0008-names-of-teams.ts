import type { ServerMigration } from '../serverMigration.ts';

const NAMES = `
-- Who joins is told which of the teams of the login is which; numbers and versions come from desk.head.
ALTER TABLE desk.team ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.team FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT (team, name) ON desk.team TO desk_member;
`;

/** A member reads the names of the own teams. */
export const namesOfTeams: ServerMigration = {
  number: 8,
  title: 'names of teams',
  leastProtocol: 1,
  sql: NAMES,
};
