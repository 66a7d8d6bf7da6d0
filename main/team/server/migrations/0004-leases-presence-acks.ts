import type { ServerMigration } from '../serverMigration.ts';

const LEASES = `
-- The next free numbers of cases, for a desk to use offline too. They never overlap: the row of the team is locked until the commit.
CREATE FUNCTION desk.lease_numbers(p_team int, p_desk text, p_count int, OUT first bigint, OUT last bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM desk.caller(p_team);
  IF p_count IS NULL OR p_count NOT BETWEEN 1 AND 500 OR p_desk IS NULL OR length(p_desk) > 64 THEN
    RAISE EXCEPTION 'between 1 and 500 numbers' USING ERRCODE = 'SDARG';
  END IF;
  UPDATE desk.team t SET next_number = t.next_number + p_count WHERE t.team = p_team
  RETURNING t.next_number - p_count, t.next_number - 1 INTO first, last;
  INSERT INTO desk.number_lease (team, first, last, desk, login) VALUES (p_team, first, last, p_desk, session_user);
END $$;
GRANT EXECUTE ON FUNCTION desk.lease_numbers(int, text, int) TO desk_member;
`;

const PRESENCE = `
-- Who is here, and how far each desk is. It may vanish with a crash: the next heartbeat brings it back.
CREATE UNLOGGED TABLE desk.presence (
  team          int NOT NULL,
  login         text COLLATE "C" NOT NULL,
  desk          text COLLATE "C" NOT NULL,
  handle        text COLLATE "C" NOT NULL,
  seen_at       bigint NOT NULL,
  protocol      int NOT NULL,
  event_version int NOT NULL,     -- the newest shape of events that it reads
  head          bigint NOT NULL,
  pending       int NOT NULL,
  viewing       text,             -- the case that is on its screen
  writing       boolean NOT NULL,
  says          jsonb NOT NULL,   -- shift, program, zone rules, hash of what it derived: for desks alone
  PRIMARY KEY (team, login, desk)
) WITH (fillfactor = 50);
ALTER TABLE desk.presence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.presence FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.presence TO desk_member;

CREATE FUNCTION desk.beat(p_team int, p_desk text, p_protocol int, p_event_version int, p_head bigint, p_pending int,
  p_viewing text, p_writing boolean, p_says jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team);
BEGIN
  IF p_desk IS NULL OR length(p_desk) > 64 OR length(p_viewing) > 200 OR octet_length(p_says::text) > 4096 THEN
    RAISE EXCEPTION 'a heartbeat says at most 4 KiB' USING ERRCODE = 'SDARG';
  END IF;
  INSERT INTO desk.presence AS p (team, login, desk, handle, seen_at, protocol, event_version, head, pending, viewing, writing, says)
  VALUES (p_team, session_user, p_desk, v_who.handle, desk.now_ms(), p_protocol, p_event_version, p_head, p_pending,
    p_viewing, coalesce(p_writing, false), coalesce(p_says, '{}'))
  ON CONFLICT (team, login, desk) DO UPDATE SET handle = excluded.handle, seen_at = excluded.seen_at,
    protocol = excluded.protocol, event_version = excluded.event_version, head = excluded.head, pending = excluded.pending,
    viewing = excluded.viewing, writing = excluded.writing, says = excluded.says;
END $$;
GRANT EXECUTE ON FUNCTION desk.beat(int, text, int, int, bigint, int, text, boolean, jsonb) TO desk_member;
`;

const ACKNOWLEDGEMENTS = `
-- The first acknowledgement of an alert counts and withdraws it on the other desks.
CREATE TABLE desk.ack (
  team   int NOT NULL,
  n      bigint NOT NULL,                   -- 1, 2, 3 ...
  alert  text COLLATE "C" NOT NULL,         -- case, clock, threshold and due instant, as the desks join them
  handle text COLLATE "C" NOT NULL,
  desk   text COLLATE "C" NOT NULL,
  at     bigint NOT NULL,
  PRIMARY KEY (team, n),
  UNIQUE (team, alert)
);
ALTER TABLE desk.ack ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON desk.ack FOR SELECT TO desk_member USING (team = ANY ((SELECT desk.my_teams())::int[]));
GRANT SELECT ON desk.ack TO desk_member;

-- Answers who was first, and whether that is this call.
CREATE FUNCTION desk.acknowledge(p_team int, p_desk text, p_alert text, OUT is_first boolean, OUT handle text, OUT at bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_who desk.member := desk.caller(p_team);
  v_n   bigint;
BEGIN
  IF p_desk IS NULL OR length(p_desk) > 64 OR p_alert IS NULL OR length(p_alert) NOT BETWEEN 1 AND 400 THEN
    RAISE EXCEPTION 'an alert has a name of at most 400 characters' USING ERRCODE = 'SDARG';
  END IF;
  SELECT t.ack_head INTO v_n FROM desk.team t WHERE t.team = p_team FOR UPDATE;
  SELECT false, a.handle, a.at INTO is_first, handle, at FROM desk.ack a WHERE a.team = p_team AND a.alert = p_alert;
  IF FOUND THEN RETURN; END IF;
  is_first := true;  handle := v_who.handle;  at := desk.now_ms();
  INSERT INTO desk.ack (team, n, alert, handle, desk, at) VALUES (p_team, v_n + 1, p_alert, v_who.handle, p_desk, at);
  UPDATE desk.team t SET ack_head = v_n + 1 WHERE t.team = p_team;
  PERFORM pg_notify('desk_' || p_team, 'acks ' || v_n + 1);
END $$;
GRANT EXECUTE ON FUNCTION desk.acknowledge(int, text, text) TO desk_member;
`;

/** What desks need of each other beside the log. */
export const leasesPresenceAcks: ServerMigration = {
  number: 4,
  title: 'leases of numbers, presence, acknowledgements',
  leastProtocol: 1,
  sql: LEASES + PRESENCE + ACKNOWLEDGEMENTS,
};
