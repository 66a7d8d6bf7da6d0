import type { ServerMigration } from '../serverMigration.ts';

const FILES = `
-- Files beside the cases, by the hash of their bytes. No large objects: those know no row level security.
CREATE TABLE desk.blob (
  team        int NOT NULL,
  sha256      bytea NOT NULL CHECK (length(sha256) = 32),
  bytes       int NOT NULL CHECK (bytes BETWEEN 1 AND 26214400),
  had         int NOT NULL DEFAULT 0,          -- chunks that are there
  is_whole    boolean NOT NULL DEFAULT false,  -- all of them, and their hash is right
  is_erased   boolean NOT NULL DEFAULT false,
  login       text COLLATE "C" NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (team, sha256)
);
CREATE TABLE desk.blob_chunk (
  team int NOT NULL, sha256 bytea NOT NULL, n int NOT NULL, data bytea NOT NULL,
  PRIMARY KEY (team, sha256, n)
);
-- Pictures and archives do not get smaller by compressing them again.
ALTER TABLE desk.blob_chunk ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE desk.blob ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.blob FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
ALTER TABLE desk.blob_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.blob_chunk FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.blob, desk.blob_chunk TO desk_member;

/* Chunk n = 0, 1, 2 ... of a file: 256 KiB each, the last one what is left. Answers taken | whole | broken | erased. Broken: the
   chunks do not give the hash; all are gone and may be sent again, so that nobody can spoil a file by sending a wrong part first. */
CREATE FUNCTION desk.put_chunk(p_team int, p_sha256 bytea, p_bytes int, p_n int, p_data bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_count int := (p_bytes + 262143) / 262144;
  v_blob  desk.blob;
BEGIN
  PERFORM desk.caller(p_team);
  IF NOT coalesce(length(p_sha256) = 32 AND p_bytes BETWEEN 1 AND 26214400 AND p_n BETWEEN 0 AND v_count - 1
    AND length(p_data) = least(262144, p_bytes - p_n * 262144), false) THEN
    RAISE EXCEPTION 'a file has at most 25 MiB, in chunks of 256 KiB' USING ERRCODE = 'SDARG';
  END IF;
  INSERT INTO desk.blob (team, sha256, bytes, login) VALUES (p_team, p_sha256, p_bytes, session_user)
  ON CONFLICT (team, sha256) DO NOTHING;
  SELECT * INTO v_blob FROM desk.blob b WHERE b.team = p_team AND b.sha256 = p_sha256 FOR UPDATE;
  IF v_blob.is_erased THEN RETURN 'erased'; END IF;
  IF v_blob.is_whole THEN RETURN 'whole'; END IF;
  -- A length that somebody claimed wrongly: the first chunk of another begins anew.
  IF v_blob.bytes <> p_bytes THEN
    DELETE FROM desk.blob_chunk c WHERE c.team = p_team AND c.sha256 = p_sha256;
    UPDATE desk.blob b SET bytes = p_bytes, had = 0, login = session_user WHERE b.team = p_team AND b.sha256 = p_sha256;
    v_blob.had := 0;
  END IF;
  INSERT INTO desk.blob_chunk (team, sha256, n, data) VALUES (p_team, p_sha256, p_n, p_data)
  ON CONFLICT (team, sha256, n) DO NOTHING;
  IF NOT FOUND THEN RETURN 'taken'; END IF;
  UPDATE desk.blob b SET had = v_blob.had + 1 WHERE b.team = p_team AND b.sha256 = p_sha256;
  IF v_blob.had + 1 < v_count THEN RETURN 'taken'; END IF;
  IF (SELECT sha256(string_agg(c.data, ''::bytea ORDER BY c.n)) FROM desk.blob_chunk c WHERE c.team = p_team AND c.sha256 = p_sha256) = p_sha256 THEN
    UPDATE desk.blob b SET is_whole = true WHERE b.team = p_team AND b.sha256 = p_sha256;
    RETURN 'whole';
  END IF;
  DELETE FROM desk.blob_chunk c WHERE c.team = p_team AND c.sha256 = p_sha256;
  UPDATE desk.blob b SET had = 0 WHERE b.team = p_team AND b.sha256 = p_sha256;
  RETURN 'broken';
END $$;
GRANT EXECUTE ON FUNCTION desk.put_chunk(int, bytea, int, int, bytea) TO desk_member;
`;

const SETTINGS = `
-- What all desks must share so that deadlines are the same: goals, editions, holiday tables.
CREATE TABLE desk.setting (
  team    int NOT NULL,
  key     text COLLATE "C" NOT NULL,
  n       bigint NOT NULL,             -- which change of the team's settings it was
  version bigint NOT NULL,
  value   text NOT NULL,
  "by"    text COLLATE "C" NOT NULL,
  at      bigint NOT NULL,
  PRIMARY KEY (team, key)
);
CREATE INDEX setting_by_change ON desk.setting (team, n);
ALTER TABLE desk.setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.setting FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.setting TO desk_member;

/* Writes a setting over the version that was seen (0: none). Answers taken or conflict, with the version that stands.
   A table of holidays (holidays/COUNTRY/YEAR) and an edition (edition/HASH) come from the program of whoever needs one first,
   so any member writes it once; to change one, and for every other key, it takes a lead or an admin. */
CREATE FUNCTION desk.put_setting(p_team int, p_key text, p_expected bigint, p_value text, OUT outcome text, OUT version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team);
  v_n   bigint;
BEGIN
  IF p_key IS NULL OR length(p_key) > 200 OR p_key !~ '^[a-z][A-Za-z0-9/._-]*$' OR p_value IS NULL OR octet_length(p_value) > 1048576 OR p_expected IS NULL THEN
    RAISE EXCEPTION 'a setting has a key of plain letters and at most 1 MiB' USING ERRCODE = 'SDARG';
  END IF;
  IF v_who.role = 'analyst' AND NOT (p_key ~ '^(holidays|edition)/' AND p_expected = 0) THEN
    RAISE EXCEPTION 'only lead or admin' USING ERRCODE = 'SDROL';
  END IF;
  SELECT t.settings_head INTO v_n FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  SELECT s.version INTO version FROM desk.setting s WHERE s.team = p_team AND s.key = p_key;
  version := coalesce(version, 0);
  IF version <> p_expected THEN outcome := 'conflict'; RETURN; END IF;
  outcome := 'taken';  version := version + 1;
  INSERT INTO desk.setting AS s (team, key, n, version, value, "by", at)
  VALUES (p_team, p_key, v_n + 1, p_expected + 1, p_value, v_who.handle, desk.now_ms())
  ON CONFLICT ON CONSTRAINT setting_pkey DO UPDATE SET n = excluded.n, version = excluded.version, value = excluded.value,
    "by" = excluded.by, at = excluded.at;
  UPDATE desk.team t SET settings_head = v_n + 1 WHERE t.team = p_team;
  PERFORM pg_notify('desk_' || p_team, 'settings ' || v_n + 1);
END $$;
GRANT EXECUTE ON FUNCTION desk.put_setting(int, text, bigint, text) TO desk_member;
`;

/** Attachments in chunks, and what all desks must share. */
export const filesAndSettings: ServerMigration = {
  number: 5,
  title: 'files and shared settings',
  leastProtocol: 1,
  sql: FILES + SETTINGS,
};
