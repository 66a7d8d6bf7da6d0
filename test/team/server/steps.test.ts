import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newTeamSql } from '../../../main/team/server/newTeamSql.ts';
import { SERVER_MIGRATIONS } from '../../../main/team/server/serverMigrations.ts';
import { serverSql } from '../../../main/team/server/serverSql.ts';
import { administrator, loginOf } from '../support/aTeam.ts';
import { type Connected, connect, connectAdministrator } from '../support/connect.ts';
import { serverPlace } from '../support/serverPlace.ts';

const LAST = SERVER_MIGRATIONS.length;

async function aDatabase(options = ''): Promise<string> {
  const name = `care_${randomBytes(6).toString('hex')}`;
  const boss = await administrator();
  await boss.ask(`CREATE DATABASE ${name} ${options}`);
  onTestFinished(async () => {
    await boss.ask(`DROP DATABASE ${name} WITH (FORCE)`);
  });
  return name;
}

/** All that the schema consists of, as text. */
function shapeOf({ ask }: Connected) {
  return ask(`
    SELECT 'column' AS kind, c.table_name || '.' || c.column_name AS name, concat_ws(' ', data_type, is_nullable, column_default, ordinal_position) AS text
      FROM information_schema.columns c WHERE table_schema = 'desk'
    UNION ALL SELECT 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') FROM pg_proc p WHERE pronamespace = 'desk'::regnamespace
    UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'desk'::regnamespace
    UNION ALL SELECT 'table', relname, concat_ws(' ', relkind, relrowsecurity, relpersistence, relacl, reloptions, relowner::regrole) FROM pg_class WHERE relnamespace = 'desk'::regnamespace
    UNION ALL SELECT 'policy', tablename || '.' || policyname, concat_ws(' ', cmd, roles, qual) FROM pg_policies WHERE schemaname = 'desk'
    UNION ALL SELECT 'step', number::text, concat_ws(' ', title, least_protocol) FROM desk.migration
    ORDER BY kind, name`);
}

/** The text of one step, as somebody has it whose server is just before it. */
const stepText = (number: number) => {
  const [text, next] = [serverSql(number - 1), serverSql(number)];
  return text.slice(0, text.length - next.length);
};

describe('the steps of the schema', () => {
  it('are numbered without a hole', () => {
    expect(SERVER_MIGRATIONS.map(({ number }) => number)).toEqual(
      Array.from({ length: LAST }, (_, index) => index + 1),
    );
  });

  it('done one by one give the same as all at once', async () => {
    const one = await connectAdministrator(await aDatabase());
    for (const { number } of SERVER_MIGRATIONS) await one.client.query(stepText(number));
    expect(await shapeOf(one)).toEqual(await shapeOf(await administrator()));
  });

  it('change nothing when they are done again, or before the one that they follow', async () => {
    const one = await connectAdministrator(await aDatabase());
    await one.client.query(stepText(1));
    await expect(one.client.query(stepText(3))).rejects.toThrow(
      'This step follows step 2, the schema is at step 1',
    );
    await one.client.query('ROLLBACK');
    await expect(one.client.query(stepText(1))).rejects.toThrow('already exists');
    await one.client.query('ROLLBACK');
    expect(await one.ask('SELECT max(number) AS number FROM desk.migration')).toEqual([{ number: 1 }]);
  });

  it('leave a later step whole when one in the middle fails', async () => {
    const one = await connectAdministrator(await aDatabase());
    await one.client.query(stepText(1));
    await one.client.query('CREATE TABLE desk.event (n int)');
    await expect(one.client.query(serverSql(1))).rejects.toThrow();
    await one.client.query('ROLLBACK');
    await one.client.query('DROP TABLE desk.event');
    await one.client.query(serverSql(1));
    expect(await shapeOf(one)).toEqual(await shapeOf(await administrator()));
  });

  it('are done by an owner of the database who is no superuser but may make roles', async () => {
    const boss = await administrator();
    const [owner, password] = [`dba_${randomBytes(6).toString('hex')}`, serverPlace().password];
    await boss.ask(`CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD '${password}'`);
    // On a server of their own they would make the roles; here these are there already, made by another.
    await boss.ask(`GRANT desk_owner, desk_member TO ${owner} WITH ADMIN OPTION`);
    const one = await connect(owner, password, { database: await aDatabase(`OWNER ${owner}`) });
    await one.client.query(serverSql());
    expect(await shapeOf(one)).toEqual(await shapeOf(boss));
  });

  it('are refused in a database of another encoding than UTF8', async () => {
    const one = await connectAdministrator(
      await aDatabase("ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'"),
    );
    await expect(one.client.query(serverSql())).rejects.toThrow('not in UTF8');
  });
});

describe('a push', () => {
  it('finds an event by its id, and how far a case is, without reading the log, also before the table was analysed', async () => {
    const one = await connectAdministrator(await aDatabase());
    await one.client.query(serverSql());
    await one.ask('SET enable_seqscan = off');
    const indexOf = async (condition: string) =>
      JSON.stringify(await one.ask(`EXPLAIN (FORMAT JSON) SELECT g FROM desk.event v WHERE ${condition}`));
    expect(await indexOf("v.team = 1 AND v.id = 'a'")).toContain('event_team_id_key');
    expect(
      await indexOf("v.team = 1 AND v.log = 'cases' AND v.subject = '1' ORDER BY v.position DESC LIMIT 1"),
    ).toContain('event_team_log_subject_position_key');
    expect(await indexOf("v.team = 1 AND v.log = 'cases' AND v.g > 5 ORDER BY v.g LIMIT 5000")).toContain(
      'event_pkey',
    );
  });

  it('is never compiled, which would take longer than all of it', async () => {
    const rows = await (await administrator()).ask("SELECT proconfig FROM pg_proc WHERE proname = 'push'");
    expect(JSON.stringify(rows)).toContain('jit=off');
  });
});

describe('the text of a new team', () => {
  it('makes the team, its logins and its members', async () => {
    const one = await connectAdministrator(await aDatabase());
    await one.client.query(serverSql());
    const logins = ['EV', "O'N"].map((handle) => ({
      handle,
      login: `new_${randomBytes(6).toString('hex')}`,
    }));
    const [admin = { handle: '', login: '' }, ...members] = logins;
    await one.client.query(newTeamSql("Care 'East'", admin, members));
    expect(await one.ask('SELECT handle, role, login FROM desk.member ORDER BY handle')).toEqual([
      { handle: 'EV', role: 'admin', login: admin.login },
      { handle: "O'N", role: 'analyst', login: members[0]?.login },
    ]);
    const rights = await one.ask(
      "SELECT pg_has_role($1, 'desk_member', 'MEMBER') AS member, rolconnlimit FROM pg_roles WHERE rolname = $1",
      admin.login,
    );
    expect(rights).toEqual([{ member: true, rolconnlimit: 3 }]);
  });
});

describe('the logins of the tests', () => {
  it('belong to the group and have no right of their own', async () => {
    const rows = await (await administrator()).ask(
      'SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = $1',
      loginOf('AM'),
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }]);
  });
});
