import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeCertificates } from '../../../scripts/postgres/certificates.mjs';
import { aNote } from '../support/aStep.ts';
import { administrator, aTeam, loginOf, type TeamDesk, type TestTeam } from '../support/aTeam.ts';
import { connect, refusalOf } from '../support/connect.ts';
import { serverPlace } from '../support/serverPlace.ts';

const NOT_ALLOWED = '42501';

let team: TestTeam;
let member: TeamDesk;
let stranger: TeamDesk;

beforeAll(async () => {
  team = await aTeam(['BK', 'admin']);
  // Whoever belongs to no team of this one, and to one of his own.
  await aTeam(['ZZ', 'admin']);
  member = await team.desk('BK');
  stranger = await team.desk('ZZ');
  await member.push(aNote('1', 0, 'BK'));
});

const TABLES = [
  'event',
  'log',
  'team',
  'member',
  'number_lease',
  'ack',
  'presence',
  'blob',
  'blob_chunk',
  'setting',
  'erasure',
  'member_change',
  'migration',
];

describe('a member', () => {
  it.each([
    ...TABLES.map((table) => `INSERT INTO desk.${table} SELECT * FROM desk.${table}`),
    ...TABLES.map((table) => `DELETE FROM desk.${table}`),
    ...TABLES.map((table) => `TRUNCATE desk.${table}`),
    'UPDATE desk.event SET body = body',
    'UPDATE desk.member SET role = role',
    'ALTER TABLE desk.event DISABLE ROW LEVEL SECURITY',
    'DROP FUNCTION desk.my_teams()',
    'CREATE TABLE desk.mine (n int)',
    'SET ROLE desk_owner',
    'SET SESSION AUTHORIZATION desk_am',
    'CREATE ROLE another LOGIN',
    'GRANT desk_owner TO CURRENT_USER',
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('pg_hba.conf')",
    "SELECT desk.create_team('T', 'ZZ', 'ZZ', 'desk_zz')",
    "SELECT desk.enrol(1, 'EV', 'EV', 'admin', 'desk_zz')",
    "SELECT desk.note_member(1, 'AM', 'added')",
    "SELECT desk.takes_foreign_number(1, '10')",
    'SELECT next_number FROM desk.team',
  ])('is refused: %s', async (sql) => {
    expect(await refusalOf(member.ask(sql))).toBe(NOT_ALLOWED);
  });

  it('who is none of a team sees nothing of it', async () => {
    for (const table of ['event', 'log', 'member', 'presence', 'member_change']) {
      expect(await stranger.ask(`SELECT * FROM desk.${table} WHERE team = $1`, team.number)).toEqual([]);
    }
  });

  it.each([
    'SELECT desk.head($1)',
    "SELECT desk.push($1, 'cases', 'D1', 1, '[]')",
    "SELECT desk.lease_numbers($1, 'D1', 1)",
    "SELECT desk.beat($1, 'D1', 1, 1, 0, 0, NULL, false, '{}')",
    "SELECT desk.acknowledge($1, 'D1', 'a')",
    "SELECT desk.put_chunk($1, '', 1, 0, '')",
    "SELECT desk.put_setting($1, 'a', 0, 'b')",
    "SELECT desk.erase($1, 'cases', '[]', 'r')",
    "SELECT desk.erase_file($1, '', 'r')",
    "SELECT desk.add_member($1, 'EV', 'EV', 'admin', 'desk_zz')",
    "SELECT desk.change_member($1, 'BK', 'BK', 'admin', false)",
    'SELECT desk.raise_versions($1, 2, 1)',
  ])('who is none of a team is refused: %s', async (sql) => {
    expect(await refusalOf(stranger.ask(sql, team.number))).toBe('SDMEM');
  });

  it('with objects of the same names in a schema of its own changes nothing of what the functions do', async () => {
    const own = await team.another('BK');
    await own.ask('CREATE TEMP TABLE event (team int)');
    await own.ask(
      "CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT ''::bytea $$",
    );
    await own.ask('SET search_path = pg_temp, desk');
    expect(await own.push(aNote('shadow', 0, 'BK'))).toMatchObject([{ outcome: 'taken' }]);
    const rows = await own.ask(
      "SELECT length(body_sha) AS n FROM desk.event WHERE team = $1 AND subject = 'shadow'",
      team.number,
    );
    expect(rows).toEqual([{ n: 32 }]);
  });
});

describe('a function of the schema', () => {
  interface Found extends Record<string, unknown> {
    readonly name: string;
    readonly isDefiner: boolean;
    readonly settings: ReadonlyArray<string> | null;
    readonly isForMembers: boolean;
    readonly isForAll: boolean;
  }
  const all = async () =>
    (
      await administrator()
    ).ask<Found>(`SELECT proname AS name, prosecdef AS "isDefiner", proconfig AS settings,
      has_function_privilege('desk_member', oid, 'EXECUTE') AS "isForMembers", has_function_privilege('public', oid, 'EXECUTE') AS "isForAll"
      FROM pg_proc WHERE pronamespace = 'desk'::regnamespace ORDER BY proname`);

  it('looks for names in the system alone', async () => {
    const loose = (await all()).filter(
      ({ settings }) => settings?.includes('search_path=pg_catalog, pg_temp') !== true,
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  it('is called by members if it checks who they are, and by nobody else', async () => {
    const found = await all();
    expect(found.filter(({ isForAll }) => isForAll).map(({ name }) => name)).toEqual([]);
    expect(found.filter(({ isForMembers }) => isForMembers).map(({ name }) => name)).toEqual(
      found.filter(({ isDefiner }) => isDefiner).map(({ name }) => name),
    );
  });
});

describe('a connection', () => {
  const { password } = serverPlace();
  const login = loginOf('BK');
  const failed = (asked: Promise<unknown>) =>
    asked.then(
      () => 'connected',
      (error: Error) => error.message,
    );

  it('without TLS is refused', async () => {
    expect(await failed(connect(login, password, { ssl: false }))).toMatch(/no encryption/);
  });

  it('with a wrong password is refused', async () => {
    expect(await refusalOf(connect(login, 'wrong'))).toBe('28P01');
  });

  it('to a server with another authority is refused by the desk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'severity-desk-authority-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { ca } = makeCertificates(folder);
    expect(await failed(connect(login, password, { ssl: { ca } }))).toMatch(
      /certificate signature failure|self-signed|unable to/,
    );
  });

  it('to a server with another name is refused by the desk', async () => {
    const ssl = { ca: serverPlace().ca, servername: 'care.example' };
    expect(await failed(connect(login, password, { ssl, host: '127.0.0.1' }))).not.toBe('connected');
    expect(
      await failed(connect(login, password, { ssl: { ca: serverPlace().ca }, host: '127.0.0.2' })),
    ).not.toBe('connected');
  });
});
