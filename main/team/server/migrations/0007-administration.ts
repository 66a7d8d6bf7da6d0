import type { ServerMigration } from '../serverMigration.ts';

const MEMBERS = `
-- Who let whom in, for leads and admins to look up.
CREATE TABLE desk.member_change (
  team   int NOT NULL,
  n      bigint NOT NULL,              -- 1, 2, 3 ...
  handle text COLLATE "C" NOT NULL,
  what   text NOT NULL,                -- added, role, active, inactive
  role   text NOT NULL,
  login  text COLLATE "C" NOT NULL,    -- of who did it
  at     bigint NOT NULL,
  PRIMARY KEY (team, n)
);
ALTER TABLE desk.member_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.member_change FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.member_change TO desk_member;

CREATE FUNCTION desk.note_member(p_team int, p_handle text, p_what text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_n bigint;
BEGIN
  UPDATE desk.team t SET member_head = t.member_head + 1 WHERE t.team = p_team RETURNING t.member_head INTO v_n;
  INSERT INTO desk.member_change (team, n, handle, what, role, login, at)
  SELECT p_team, v_n, m.handle, p_what, m.role, session_user, desk.now_ms() FROM desk.member m WHERE m.team = p_team AND m.handle = p_handle;
  PERFORM pg_notify('desk_' || p_team, 'members ' || v_n);
END $$;

-- For the functions below and for who administers the server: no GRANT. The login itself is made by the administrator; nothing
-- here can create a role.
CREATE FUNCTION desk.enrol(p_team int, p_handle text, p_name text, p_role text, p_login text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.member (team, handle, name, role, login) VALUES (p_team, p_handle, p_name, p_role, p_login);
  PERFORM desk.note_member(p_team, p_handle, 'added');
END $$;

CREATE SEQUENCE desk.team_number AS int;

-- A team with its first admin. For who administers the server, not for members: no GRANT.
CREATE FUNCTION desk.create_team(p_name text, p_handle text, p_person text, p_login text, p_first_number bigint DEFAULT 10001) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_team int := nextval('desk.team_number');
BEGIN
  INSERT INTO desk.team (team, name, next_number) VALUES (v_team, p_name, p_first_number);
  INSERT INTO desk.log (team, log) VALUES (v_team, 'cases'), (v_team, 'customers');
  PERFORM desk.enrol(v_team, p_handle, p_person, 'admin', p_login);
  RETURN v_team;
END $$;

CREATE FUNCTION desk.add_member(p_team int, p_handle text, p_name text, p_role text, p_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM desk.caller(p_team, ARRAY['admin']);
  PERFORM desk.enrol(p_team, p_handle, p_name, p_role, p_login);
END $$;

-- Also lets one in again, or out. A team keeps an admin: two who leave at once are told one after the other by the locked row.
CREATE FUNCTION desk.change_member(p_team int, p_handle text, p_name text, p_role text, p_active boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_was desk.member;
BEGIN
  PERFORM 1 FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  PERFORM desk.caller(p_team, ARRAY['admin']);
  SELECT * INTO v_was FROM desk.member m WHERE m.team = p_team AND m.handle = p_handle;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no member %', p_handle USING ERRCODE = 'SDARG'; END IF;
  UPDATE desk.member m SET name = p_name, role = p_role, active = p_active WHERE m.team = p_team AND m.handle = p_handle;
  IF NOT EXISTS (SELECT 1 FROM desk.member m WHERE m.team = p_team AND m.role = 'admin' AND m.active) THEN
    RAISE EXCEPTION 'a team keeps an admin' USING ERRCODE = 'SDARG';
  END IF;
  IF v_was.active <> p_active THEN
    PERFORM desk.note_member(p_team, p_handle, CASE WHEN p_active THEN 'active' ELSE 'inactive' END);
  END IF;
  IF v_was.role <> p_role THEN PERFORM desk.note_member(p_team, p_handle, 'role'); END IF;
END $$;
`;

const VERSIONS = `
/* Lets desks write a newer shape of events, or shuts out old ones. A desk that was here within 30 days and could then not read
   along is named and stops it, unless it is wanted all the same. Both numbers only rise. */
CREATE FUNCTION desk.raise_versions(p_team int, p_event_version int, p_least_protocol int, p_all_the_same boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_left text;
BEGIN
  PERFORM desk.caller(p_team, ARRAY['admin']);
  SELECT string_agg(p.handle || ' (' || p.desk || ')', ', ') INTO v_left FROM desk.presence p
  WHERE p.team = p_team AND p.seen_at > desk.now_ms() - 2592000000
    AND (p.event_version < p_event_version OR p.protocol < p_least_protocol);
  IF v_left IS NOT NULL AND NOT p_all_the_same THEN
    RAISE EXCEPTION 'these desks are older: %', v_left USING ERRCODE = 'SDOLD';
  END IF;
  UPDATE desk.team t SET event_version = greatest(t.event_version, p_event_version),
    least_protocol = greatest(t.least_protocol, p_least_protocol) WHERE t.team = p_team;
END $$;
GRANT EXECUTE ON FUNCTION desk.add_member(int, text, text, text, text), desk.change_member(int, text, text, text, boolean),
  desk.raise_versions(int, int, int, boolean) TO desk_member;
`;

/** Who belongs to a team, and which desks. */
export const administration: ServerMigration = {
  number: 7,
  title: 'administration',
  leastProtocol: 1,
  sql: MEMBERS + VERSIONS,
};
