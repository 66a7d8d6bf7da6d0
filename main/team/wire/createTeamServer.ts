import type { LogName } from '../../desk/team/teamDesk.ts';
import type { NumberLease } from '../../persistence/team/numberLease.ts';
import { TEAM_PROTOCOL } from '../server/serverMigrations.ts';
import type { Asking } from './asking.ts';
import type { PushAnswer, ServerEvent, ServerHead, ServerSetting, TeamServer } from './teamServer.ts';
import { WireFault } from './wireFault.ts';

const HEAD = `SELECT cases, customers, settings, acks, erasures, members, now_ms AS now, handle, role,
  schema_number AS schema, least_protocol AS "leastProtocol", event_version AS "eventVersion" FROM desk.head($1)`;

const EVENTS = `SELECT g, id, subject, position, type, at, recorded_at, received_at, "by", body, encode(body_sha, 'hex') AS "bodySha",
  version, desk, login, step, imported, erased, encode(chain, 'hex') AS chain
FROM desk.event WHERE team = $1 AND log = $2 AND g > $3 ORDER BY g LIMIT $4`;

const SETTINGS = `SELECT key, n, version, value, "by" FROM desk.setting WHERE team = $1 AND n > $2 ORDER BY n`;

/** Gives what a desk asks of its team's server, over one connection. */
export function createTeamServer(
  { ask, listen, ended, end }: Asking,
  team: number,
  desk: string,
): TeamServer {
  return {
    head: async () => theOnly(await ask<ServerHead>(HEAD, [team])),
    events: (log: LogName, after: number, most: number) => ask<ServerEvent>(EVENTS, [team, log, after, most]),
    push: (log, steps) =>
      ask<PushAnswer>('SELECT step, outcome, why FROM desk.push($1, $2, $3, $4, $5)', [
        ...[team, log, desk, TEAM_PROTOCOL],
        JSON.stringify(steps),
      ]),
    leaseNumbers: async (count) =>
      theOnly(
        await ask<NumberLease>('SELECT first, last FROM desk.lease_numbers($1, $2, $3)', [team, desk, count]),
      ),
    async beat({ protocol, eventVersion, head, pending, viewing, writing, says }) {
      const said = [protocol, eventVersion, head, pending, viewing, writing, JSON.stringify(says)];
      await ask('SELECT desk.beat($1, $2, $3, $4, $5, $6, $7, $8, $9)', [team, desk, ...said]);
    },
    settings: (after) => ask<ServerSetting>(SETTINGS, [team, after]),
    putSetting: async (key, expected, value) =>
      theOnly(
        await ask('SELECT outcome, version FROM desk.put_setting($1, $2, $3, $4)', [
          team,
          key,
          expected,
          value,
        ]),
      ),
    ask: (sql, ...values) => ask(sql, values),
    listen: (onHint) => listen(`desk_${team}`, onHint),
    ended,
    end,
  };
}

function theOnly<Row>([row]: ReadonlyArray<Row>): Row {
  if (row === undefined) throw new WireFault('server-error', 'an answer without a row');
  return row;
}
