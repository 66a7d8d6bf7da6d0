import type { ServerMigration } from '../serverMigration.ts';

const ROLES = `
DO $$
BEGIN
  -- Hashes are over bytes of UTF-8, and a line that the encoding lacks could not be kept.
  IF current_setting('server_encoding') <> 'UTF8' THEN
    RAISE EXCEPTION 'This database is not in UTF8. Create one: CREATE DATABASE care ENCODING ''UTF8'' TEMPLATE template0';
  END IF;
  -- Owns everything and never logs in: no connection can do what only the functions do.
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'desk_owner') THEN
    CREATE ROLE desk_owner NOLOGIN;
  END IF;
  -- The group of all logins of desks, with the right to read and to call the functions.
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'desk_member') THEN
    CREATE ROLE desk_member NOLOGIN;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'desk_owner' AND (rolcanlogin OR rolsuper)) THEN
    RAISE EXCEPTION 'There is a role desk_owner that may log in or is a superuser. Take that from it first.';
  END IF;
  -- Who installs without being a superuser has to be desk_owner for as long as the steps run.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT desk_owner TO %I', current_user);
  END IF;
END $$;
CREATE SCHEMA desk AUTHORIZATION desk_owner;
`;

const TABLES = `
REVOKE ALL ON SCHEMA desk FROM PUBLIC;
GRANT USAGE ON SCHEMA desk TO desk_member;
-- By itself PostgreSQL lets everybody call a new function.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Which steps are done, and which desks may talk to this server: those whose protocol is at least the greatest number here.
CREATE TABLE desk.migration (
  number         int PRIMARY KEY,
  title          text NOT NULL,
  least_protocol int NOT NULL,
  done_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
GRANT SELECT ON desk.migration TO desk_member;

-- All keys begin with the team: a large installation is divided by it.
CREATE TABLE desk.team (
  team           int PRIMARY KEY,
  name           text NOT NULL,
  next_number    bigint NOT NULL DEFAULT 10001,   -- of cases, given out by leases
  least_protocol int NOT NULL DEFAULT 1,          -- raised by an admin of the team
  event_version  int NOT NULL DEFAULT 2,          -- the newest shape of events that may be written; 2 knows steps that were set aside
  member_head    bigint NOT NULL DEFAULT 0,       -- each counts the changes of its subject, so that one row tells all news
  settings_head  bigint NOT NULL DEFAULT 0,
  ack_head       bigint NOT NULL DEFAULT 0,
  erasure_head   bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 20);

-- The end of each log. Who holds this row writes: so numbers are dense and come in the order of the commits.
CREATE TABLE desk.log (
  team  int NOT NULL REFERENCES desk.team,
  log   text COLLATE "C" NOT NULL CHECK (log IN ('cases', 'customers')),
  head  bigint NOT NULL DEFAULT 0,
  chain bytea NOT NULL DEFAULT '',
  PRIMARY KEY (team, log)
) WITH (fillfactor = 20);

CREATE TABLE desk.member (
  team   int NOT NULL REFERENCES desk.team,
  -- What stands in "by" and as owner of a case. Rows stay for ever, so that a handle never means two people.
  handle text COLLATE "C" NOT NULL CHECK (handle ~ '^[^[:space:][:cntrl:]]{1,16}$' AND lower(handle) <> 'policy'),
  name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role   text NOT NULL CHECK (role IN ('analyst', 'lead', 'admin')),
  login  text COLLATE "C" NOT NULL,
  active boolean NOT NULL DEFAULT true,
  PRIMARY KEY (team, handle),
  UNIQUE (team, login)
);
CREATE INDEX member_by_login ON desk.member (login);
`;

const WHO_ASKS = `
-- The teams of who is connected. SECURITY DEFINER changes current_user, not session_user, which only a superuser can change.
CREATE FUNCTION desk.my_teams() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(m.team), '{}') FROM desk.member m WHERE m.login = session_user::text AND m.active
$$;

-- Who asks, by the connection and not by what is said. For the other functions alone.
CREATE FUNCTION desk.caller(p_team int, p_roles text[] DEFAULT NULL) RETURNS desk.member
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member;
BEGIN
  SELECT * INTO v_who FROM desk.member m
  WHERE m.team = p_team AND m.login = session_user::text AND m.active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this login is no active member of team %', p_team USING ERRCODE = 'SDMEM';
  END IF;
  IF v_who.role <> ALL (coalesce(p_roles, ARRAY[v_who.role])) THEN
    RAISE EXCEPTION 'only %', array_to_string(p_roles, ' or ') USING ERRCODE = 'SDROL';
  END IF;
  RETURN v_who;
END $$;

CREATE FUNCTION desk.now_ms() RETURNS bigint
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint
$$;

-- All news in one row. A desk that cannot LISTEN asks for it every two seconds; others every twenty, since a hint can be lost.
CREATE FUNCTION desk.head(p_team int)
RETURNS TABLE (cases bigint, customers bigint, settings bigint, acks bigint, erasures bigint, members bigint,
  now_ms bigint, handle text, role text, schema_number int, least_protocol int, event_version int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team);
BEGIN
  RETURN QUERY
  SELECT (SELECT l.head FROM desk.log l WHERE l.team = p_team AND l.log = 'cases'),
    (SELECT l.head FROM desk.log l WHERE l.team = p_team AND l.log = 'customers'),
    t.settings_head, t.ack_head, t.erasure_head, t.member_head,
    desk.now_ms(), v_who.handle, v_who.role,
    (SELECT max(d.number) FROM desk.migration d),
    greatest(t.least_protocol, (SELECT max(d.least_protocol) FROM desk.migration d)),
    t.event_version
  FROM desk.team t WHERE t.team = p_team;
END $$;

-- A sub-select is asked once a statement, a bare call once a row: a million rows are read as fast as by their owner.
ALTER TABLE desk.log ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.log FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
ALTER TABLE desk.member ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.member FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.log, desk.member TO desk_member;
GRANT EXECUTE ON FUNCTION desk.my_teams(), desk.head(int) TO desk_member;
`;

/** Roles, teams, their members, and one row that tells all news of a team. */
export const teamsAndMembers: ServerMigration = {
  number: 1,
  title: 'teams and members',
  leastProtocol: 1,
  asAdministrator: ROLES,
  sql: TABLES + WHO_ASKS,
};
