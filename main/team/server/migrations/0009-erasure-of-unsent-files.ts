import type { ServerMigration } from '../serverMigration.ts';

const ERASE_FILE = `
-- A file goes whole and cannot be sent again, also one of which no desk has sent anything yet. False for one that is erased already.
CREATE OR REPLACE FUNCTION desk.erase_file(p_team int, p_sha256 bytea, p_reason text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team, ARRAY['admin']);
  v_n   bigint;
BEGIN
  IF p_reason IS NULL OR length(p_reason) NOT BETWEEN 1 AND 1000 OR p_sha256 IS NULL OR length(p_sha256) <> 32 THEN
    RAISE EXCEPTION 'an erasure has a hash and a reason' USING ERRCODE = 'SDARG';
  END IF;
  SELECT t.erasure_head INTO v_n FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  -- What nobody sent has no length yet.
  INSERT INTO desk.blob AS b (team, sha256, bytes, is_erased, login) VALUES (p_team, p_sha256, 1, true, session_user)
  ON CONFLICT (team, sha256) DO UPDATE SET is_erased = true, is_whole = false, had = 0 WHERE NOT b.is_erased;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM desk.blob_chunk c WHERE c.team = p_team AND c.sha256 = p_sha256;
  INSERT INTO desk.erasure (team, n, sha256, "by", reason, at) VALUES (p_team, v_n + 1, p_sha256, v_who.handle, p_reason, desk.now_ms());
  UPDATE desk.team t SET erasure_head = v_n + 1 WHERE t.team = p_team;
  PERFORM pg_notify('desk_' || p_team, 'erasures ' || v_n + 1);
  RETURN true;
END $$;
`;

/** A file that is still on the desk of whoever attached it is erased before it comes. */
export const erasureOfUnsentFiles: ServerMigration = {
  number: 9,
  title: 'erasure of files that were not sent',
  leastProtocol: 1,
  sql: ERASE_FILE,
};
