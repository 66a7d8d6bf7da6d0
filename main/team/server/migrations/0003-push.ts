import type { ServerMigration } from '../serverMigration.ts';

const NUMBERS = `
-- True for a new case that takes a number which is leased to somebody else. Numbers that were never leased (an import brings
-- them) are taken, and the next lease begins above them; more than twelve digits are never leased.
CREATE FUNCTION desk.takes_foreign_number(p_team int, p_subject text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_number bigint;
  v_lease  desk.number_lease;
BEGIN
  IF p_subject !~ '^[1-9][0-9]{0,11}$' THEN RETURN false; END IF;
  v_number := p_subject::bigint;
  -- A lease of one's own was answered before it was used: it is seen without waiting for those who lease just now.
  SELECT * INTO v_lease FROM desk.number_lease n WHERE n.team = p_team AND n.first <= v_number ORDER BY n.first DESC LIMIT 1;
  IF v_lease.last >= v_number THEN RETURN v_lease.login <> session_user::text; END IF;
  PERFORM 1 FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  SELECT * INTO v_lease FROM desk.number_lease n WHERE n.team = p_team AND n.first <= v_number ORDER BY n.first DESC LIMIT 1;
  IF v_lease.last >= v_number THEN RETURN v_lease.login <> session_user::text; END IF;
  UPDATE desk.team t SET next_number = v_number + 1 WHERE t.team = p_team AND t.next_number <= v_number;
  RETURN false;
END $$;

CREATE FUNCTION desk.version_of(p_team int, p_log text, p_subject text) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_position int;
BEGIN
  SELECT v.position INTO v_position FROM desk.event v
  WHERE v.team = p_team AND v.log = p_log AND v.subject = p_subject ORDER BY v.position DESC LIMIT 1;
  RETURN coalesce(v_position, 0);
END $$;
`;

const PUSH = String.raw`
/* Takes steps in their order. p_steps: [{"step": id, "expect": {"48247": 12, ...}, "import": false, "events":
   [{"id", "subject", "type", "at", "recorded", "by", "body", "version"}, ...]}, ...]; "expect" has the version of every case
   that was read, 0 for one that must not be there. Answers a row a step: taken | known | conflict | refused. The first that
   is not taken or known ends the push; what came before it stays. Sending a step again is safe: it is known by ids and bytes. */
CREATE FUNCTION desk.push(p_team int, p_log text, p_desk text, p_protocol int, p_steps jsonb)
RETURNS TABLE (step text, outcome text, first_g bigint, last_g bigint, subject text, is_version int, why text)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- A plan that a session made while the table was empty stays with it: 180 ms instead of 6 for a hundred events. What is read
-- whole all the same then looks so costly that it would be compiled, at 50 ms a push.
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
AS $$
DECLARE
  v_who   desk.member := desk.caller(p_team);
  v_team  desk.team;
  v_head  bigint;
  v_first bigint;
  v_chain bytea;
  v_now   bigint;
  v_step  jsonb;
  v_is    int;
  v_sha   bytea;
  v_ids   int;
  v_known int;
  v_same  int;
  x       record;
  e       record;
BEGIN
  IF jsonb_typeof(p_steps) <> 'array' OR jsonb_array_length(p_steps) > 200 OR octet_length(p_steps::text) > 4194304
    OR p_desk IS NULL OR length(p_desk) NOT BETWEEN 1 AND 64 OR p_desk ~ '[\n\r]' THEN
    RAISE EXCEPTION 'at most 200 steps and 4 MiB, and a name of the desk' USING ERRCODE = 'SDARG';
  END IF;
  -- A queue only, and fair: a third of the wait of bare row locks at 32 desks. Nothing depends on it.
  PERFORM pg_advisory_xact_lock(7351, p_team);
  -- The one lock on which the order rests: until the commit nobody else gives a number of this log.
  SELECT l.head, l.chain INTO v_head, v_chain FROM desk.log l WHERE l.team = p_team AND l.log = p_log FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no log %', p_log USING ERRCODE = 'SDARG'; END IF;
  SELECT * INTO v_team FROM desk.team t WHERE t.team = p_team;
  IF p_protocol IS NULL OR p_protocol < greatest(v_team.least_protocol, (SELECT max(d.least_protocol) FROM desk.migration d)) THEN
    RAISE EXCEPTION 'this desk is too old for the team' USING ERRCODE = 'SDOLD';
  END IF;
  v_first := v_head;
  v_now := desk.now_ms();
  FOR v_step IN SELECT value FROM jsonb_array_elements(p_steps) LOOP
    step := v_step ->> 'step';  outcome := 'taken';  first_g := NULL;  last_g := NULL;  subject := NULL;  is_version := NULL;
    why := CASE WHEN step IS NULL OR length(step) NOT BETWEEN 1 AND 200 OR step ~ '[\n\r]' THEN 'name' END;
    v_ids := 0;  v_known := 0;  v_same := 0;
    FOR e IN SELECT * FROM jsonb_to_recordset(v_step -> 'events') AS j(id text, body text) LOOP
      v_ids := v_ids + 1;
      SELECT v.g, v.log, v.body_sha INTO x FROM desk.event v WHERE v.team = p_team AND v.id = e.id;
      CONTINUE WHEN NOT FOUND;
      v_known := v_known + 1;
      v_same := v_same + (x.log = p_log AND x.body_sha = sha256(convert_to(e.body, 'UTF8')))::int;
      first_g := least(first_g, x.g);  last_g := greatest(last_g, x.g);
    END LOOP;
    IF v_ids > 0 AND v_same = v_ids THEN outcome := 'known'; RETURN NEXT; CONTINUE; END IF;
    why := CASE WHEN v_known > 0 THEN 'id-taken' ELSE coalesce(why, desk.step_problem(v_who, p_log, v_step, v_now, v_team.event_version)) END;
    IF why IS NOT NULL THEN outcome := 'refused'; RETURN NEXT; EXIT; END IF;
    FOR x IN SELECT j.key, j.value::int AS version FROM jsonb_each_text(v_step -> 'expect') j LOOP
      v_is := desk.version_of(p_team, p_log, x.key);
      IF v_is IS DISTINCT FROM x.version THEN outcome := 'conflict'; subject := x.key; is_version := v_is; EXIT; END IF;
    END LOOP;
    IF outcome = 'conflict' THEN RETURN NEXT; EXIT; END IF;
    FOR e IN SELECT DISTINCT j.subject FROM jsonb_to_recordset(v_step -> 'events') AS j(subject text)
      WHERE p_log = 'cases' AND v_step -> 'expect' ->> j.subject = '0' LOOP
      IF desk.takes_foreign_number(p_team, e.subject) THEN outcome := 'refused'; subject := e.subject; why := 'number'; EXIT; END IF;
    END LOOP;
    IF outcome = 'refused' THEN RETURN NEXT; EXIT; END IF;
    first_g := v_head + 1;
    FOR e IN SELECT * FROM jsonb_to_recordset(v_step -> 'events')
      AS j(id text, subject text, type text, at bigint, recorded bigint, "by" text, body text, version int)
    LOOP
      v_head := v_head + 1;
      v_is := desk.version_of(p_team, p_log, e.subject) + 1;
      v_sha := sha256(convert_to(e.body, 'UTF8'));
      -- All that never changes, so that none of it can be rewritten unseen.
      v_chain := sha256(v_chain || convert_to(concat_ws(E'\n', v_head, e.id, e.subject, v_is, e.type, e.at, e.recorded, v_now,
        e."by", e.version, p_desk, session_user, step, coalesce((v_step ->> 'import')::boolean, false)::int, ''), 'UTF8') || v_sha);
      INSERT INTO desk.event (team, log, g, id, subject, position, type, at, recorded_at, received_at, "by", body, body_sha,
        version, desk, login, step, imported, chain)
      VALUES (p_team, p_log, v_head, e.id, e.subject, v_is, e.type, e.at, e.recorded, v_now, e."by", e.body, v_sha,
        e.version, p_desk, session_user, step, coalesce((v_step ->> 'import')::boolean, false), v_chain);
    END LOOP;
    last_g := v_head;
    RETURN NEXT;
  END LOOP;
  IF v_head > v_first THEN
    UPDATE desk.log l SET head = v_head, chain = v_chain WHERE l.team = p_team AND l.log = p_log;
    -- A hint without content, which may be lost or forged: the head is the truth.
    PERFORM pg_notify('desk_' || p_team, p_log || ' ' || v_head);
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.push(int, text, text, int, jsonb) TO desk_member;
`;

/** The one way to write events. */
export const push: ServerMigration = {
  number: 3,
  title: 'the push of steps',
  leastProtocol: 1,
  sql: NUMBERS + PUSH,
};
