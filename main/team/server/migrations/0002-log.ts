import type { ServerMigration } from '../serverMigration.ts';

const TABLE = `
-- What happened, in the order of the team. In the log of customers the subject is a customer, else a case.
CREATE TABLE desk.event (
  team        int NOT NULL,
  log         text COLLATE "C" NOT NULL,
  g           bigint NOT NULL,                -- 1, 2, 3 ... without a hole: "seq" in the file of every desk
  id          text COLLATE "C" NOT NULL,
  subject     text COLLATE "C" NOT NULL,
  position    int NOT NULL,                   -- within the subject
  type        text COLLATE "C" NOT NULL,
  at          bigint NOT NULL,                -- UTC milliseconds, as all instants of events
  recorded_at bigint NOT NULL,                -- by the desk that wrote it
  received_at bigint NOT NULL,                -- by this server
  "by"        text COLLATE "C" NOT NULL,
  body        text NOT NULL,                  -- byte for byte, unless it was erased
  body_sha    bytea NOT NULL,                 -- of the line as it was first: the chain holds also after an erasure
  version     int NOT NULL,
  desk        text COLLATE "C" NOT NULL,      -- as the desk calls itself
  login       text COLLATE "C" NOT NULL,      -- as whom it was connected: not a claim
  step        text COLLATE "C" NOT NULL,
  imported    boolean NOT NULL DEFAULT false, -- a lead or an admin brought it, with the names that it had
  erased      boolean NOT NULL DEFAULT false,
  chain       bytea NOT NULL,
  PRIMARY KEY (team, log, g),
  UNIQUE (team, log, subject, position),
  -- Without the log: an index that begins as the two others is not told from them before the table is analysed.
  UNIQUE (team, id)
);
ALTER TABLE desk.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.event FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.event TO desk_member;

-- A range of numbers belongs to one login, used or not: a number that was told to a customer never becomes another's.
CREATE TABLE desk.number_lease (
  team int NOT NULL, first bigint NOT NULL, last bigint NOT NULL,
  desk text COLLATE "C" NOT NULL, login text COLLATE "C" NOT NULL,
  leased_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (team, first)
);
ALTER TABLE desk.number_lease ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.number_lease FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.number_lease TO desk_member;
`;

const LINES = String.raw`
-- A line as values. Half an emoji and NUL are JSON and may stand in a line, jsonb takes neither: here, and only here, they are read as "?".
CREATE FUNCTION desk.readable(p_body text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN p_body::jsonb;
EXCEPTION WHEN untranslatable_character OR invalid_text_representation THEN
  RETURN regexp_replace(p_body, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\u003f', 'g')::jsonb;
END $$;

-- Desks fold the line, so what it says of who, when and of which case must be what the columns say. False for a line that is none.
CREATE FUNCTION desk.line_agrees(p_log text, p_id text, p_subject text, p_type text, p_at bigint, p_by text, p_body text) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_line jsonb;
BEGIN
  v_line := desk.readable(p_body);
  RETURN jsonb_typeof(v_line) = 'object' AND v_line ->> 'type' = p_type
    AND coalesce(v_line ->> 'id', p_id) = p_id
    AND (p_log = 'customers' OR (v_line ->> 'case' = p_subject AND v_line ->> 'by' = p_by
      AND (v_line ->> 'at') ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?(Z|[+-]\d\d:\d\d)$'
      AND extract(epoch FROM (v_line ->> 'at')::timestamptz) * 1000 = p_at));
EXCEPTION WHEN data_exception THEN
  RETURN false;
END $$;

-- Why a step cannot be taken, as a word for the desk's catalogue; NULL for one that can.
CREATE FUNCTION desk.step_problem(p_who desk.member, p_log text, p_step jsonb, p_now bigint, p_event_version int) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_imported boolean := coalesce((p_step ->> 'import')::boolean, false);
  v_own      boolean := false;   -- a person stands in the step
  v_ruled    boolean := true;    -- every event of the rules has an id that a rule can give
  v_ids      text[] := '{}';
  e          record;
BEGIN
  IF v_imported AND p_who.role NOT IN ('lead', 'admin') THEN RETURN 'import'; END IF;
  FOR e IN SELECT * FROM jsonb_to_recordset(p_step -> 'events')
    AS x(id text, subject text, type text, at bigint, recorded bigint, "by" text, body text, version int)
  LOOP
    IF e.id IS NULL OR e.subject IS NULL OR e.type IS NULL OR e.at IS NULL OR e.recorded IS NULL
      OR e."by" IS NULL OR e.body IS NULL OR e.version IS NULL OR e.id = ANY (v_ids) THEN RETURN 'line'; END IF;
    -- The chain joins these by line ends: none may hold one.
    IF length(concat(e.id, e.subject, e.type, e."by")) > 1000 OR concat(e.id, e.subject, e.type, e."by") ~ '[\n\r]' THEN RETURN 'name'; END IF;
    IF octet_length(e.body) > 262144 THEN RETURN 'too-long'; END IF;
    IF e.version > p_event_version THEN RETURN 'too-new'; END IF;
    IF e.at > p_now + 120000 THEN RETURN 'future'; END IF;
    IF NOT coalesce(p_step -> 'expect' ? e.subject, false) THEN RETURN 'not-expected'; END IF;
    IF NOT coalesce(desk.line_agrees(p_log, e.id, e.subject, e.type, e.at, e."by", e.body), false) THEN RETURN 'line'; END IF;
    IF e."by" = p_who.handle THEN v_own := true;
    ELSIF e."by" = 'policy' THEN
      v_ruled := v_ruled AND e.id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';
    ELSIF NOT v_imported THEN RETURN 'by';
    END IF;
    v_ids := v_ids || e.id;
  END LOOP;
  IF v_ids = '{}' THEN RETURN 'line'; END IF;
  -- A rule speaks inside a step of a person, or alone with an id that follows from its case. That the id is the right one,
  -- and that the rule would speak, each desk checks: it takes calendars and the fold of the case, which SQL has not.
  IF NOT (v_own OR v_ruled OR v_imported) THEN RETURN 'policy'; END IF;
  RETURN NULL;
END $$;
`;

/** The log of events, and what is asked of a step before it is taken. */
export const log: ServerMigration = {
  number: 2,
  title: 'the log',
  leastProtocol: 1,
  sql: TABLE + LINES,
};
