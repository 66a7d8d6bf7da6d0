import type { ServerMigration } from '../serverMigration.ts';

const ERASURE = `
-- What was erased, for every desk to follow as it follows the log. A file has a hash here, a line its place in its log.
CREATE TABLE desk.erasure (
  team   int NOT NULL,
  n      bigint NOT NULL,              -- 1, 2, 3 ...
  log    text COLLATE "C",
  g      bigint,
  sha256 bytea,
  "by"   text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  at     bigint NOT NULL,
  PRIMARY KEY (team, n)
);
ALTER TABLE desk.erasure ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.erasure FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.erasure TO desk_member;

-- Whether a value only lost something: each part is as it was, gone, empty, or says that it was erased.
CREATE FUNCTION desk.only_loses(p_was jsonb, p_is jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_is = p_was OR p_is IN ('""', '"[erased]"', 'null', '[]') THEN RETURN p_was IS NOT NULL; END IF;
  IF jsonb_typeof(p_was) = 'object' AND jsonb_typeof(p_is) = 'object' THEN
    RETURN NOT EXISTS (SELECT 1 FROM jsonb_each(p_is) i WHERE NOT coalesce(desk.only_loses(p_was -> i.key, i.value), false));
  END IF;
  IF jsonb_typeof(p_was) = 'array' AND jsonb_typeof(p_is) = 'array' THEN
    RETURN NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p_is) WITH ORDINALITY i(value, place)
      WHERE NOT coalesce(desk.only_loses(p_was -> (i.place - 1)::int, i.value), false));
  END IF;
  RETURN false;
END $$;

/* Erasure (a customer's right): each line is replaced by one without words and names, which the admin's desk makes, since only
   it knows what clocks need. p_lines: [{"id", "body"}, ...]. A line may lose, never say anything new, and keeps id, case, type, instant
   and author; g, position and the hash in the chain stay. So nobody rewrites history in the name of an erasure. Answers how many
   were replaced; all or none. */
CREATE FUNCTION desk.erase(p_team int, p_log text, p_lines jsonb, p_reason text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who   desk.member := desk.caller(p_team, ARRAY['admin']);
  v_n     bigint;
  v_count int := 0;
  v_was   jsonb;
  v_is    jsonb;
  v_event desk.event;
  e       record;
BEGIN
  IF p_reason IS NULL OR length(p_reason) NOT BETWEEN 1 AND 1000 THEN RAISE EXCEPTION 'an erasure has a reason' USING ERRCODE = 'SDARG'; END IF;
  SELECT t.erasure_head INTO v_n FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  FOR e IN SELECT * FROM jsonb_to_recordset(p_lines) AS j(id text, body text) LOOP
    SELECT * INTO v_event FROM desk.event v WHERE v.team = p_team AND v.id = e.id AND v.log = p_log;
    IF NOT FOUND THEN RAISE EXCEPTION 'there is no event %', e.id USING ERRCODE = 'SDARG'; END IF;
    CONTINUE WHEN v_event.body = e.body;
    v_was := desk.readable(v_event.body);  v_is := desk.readable(e.body);
    IF NOT coalesce(desk.only_loses(v_was, v_is), false) OR jsonb_typeof(v_is) <> 'object'
      OR EXISTS (SELECT 1 FROM unnest(ARRAY['id', 'case', 'type', 'at', 'by']) k WHERE v_was -> k IS DISTINCT FROM v_is -> k) THEN
      RAISE EXCEPTION 'the line of event % does not only lose words', e.id USING ERRCODE = 'SDARG';
    END IF;
    v_count := v_count + 1;
    UPDATE desk.event v SET body = e.body, erased = true WHERE v.team = p_team AND v.id = e.id AND v.log = p_log;
    INSERT INTO desk.erasure (team, n, log, g, "by", reason, at)
    VALUES (p_team, v_n + v_count, p_log, v_event.g, v_who.handle, p_reason, desk.now_ms());
  END LOOP;
  UPDATE desk.team t SET erasure_head = v_n + v_count WHERE t.team = p_team;
  PERFORM pg_notify('desk_' || p_team, 'erasures ' || v_n + v_count);
  RETURN v_count;
END $$;

-- A file goes whole and cannot be sent again. False for one that the server does not have.
CREATE FUNCTION desk.erase_file(p_team int, p_sha256 bytea, p_reason text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team, ARRAY['admin']);
  v_n   bigint;
BEGIN
  IF p_reason IS NULL OR length(p_reason) NOT BETWEEN 1 AND 1000 THEN RAISE EXCEPTION 'an erasure has a reason' USING ERRCODE = 'SDARG'; END IF;
  SELECT t.erasure_head INTO v_n FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  UPDATE desk.blob b SET is_erased = true, is_whole = false, had = 0 WHERE b.team = p_team AND b.sha256 = p_sha256 AND NOT b.is_erased;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM desk.blob_chunk c WHERE c.team = p_team AND c.sha256 = p_sha256;
  INSERT INTO desk.erasure (team, n, sha256, "by", reason, at) VALUES (p_team, v_n + 1, p_sha256, v_who.handle, p_reason, desk.now_ms());
  UPDATE desk.team t SET erasure_head = v_n + 1 WHERE t.team = p_team;
  PERFORM pg_notify('desk_' || p_team, 'erasures ' || v_n + 1);
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION desk.erase(int, text, jsonb, text), desk.erase_file(int, bytea, text) TO desk_member;
`;

/** A customer's right to be forgotten, without breaking clocks, review or chain. */
export const erasure: ServerMigration = { number: 6, title: 'erasure', leastProtocol: 1, sql: ERASURE };
