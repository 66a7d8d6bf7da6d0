import { describe, expect, it, onTestFinished } from 'vitest';
import type { TeamAddress } from '../../../main/team/wire/teamAddress.ts';
import { aFront, asksForPassword, type Front } from '../support/aFront.ts';
import { administrator, aTeam } from '../support/aTeam.ts';
import { addressOf, connectFor, faultOfAsked } from '../support/aWire.ts';
import { connectAdministrator } from '../support/connect.ts';

const faultAt = (more: Partial<TeamAddress>) => faultOfAsked(connectFor(addressOf(1, 'AM', more)));

const placeOf = ({ port, ca }: Front) => ({ port, ca });

/** A login for one test. */
async function aLogin(name: string, options: string): Promise<string> {
  const boss = await administrator();
  await boss.ask(`CREATE ROLE ${name} ${options}`);
  onTestFinished(async () => {
    await boss.ask(`DROP ROLE ${name}`);
  });
  return name;
}

describe('a desk connects', () => {
  it('to the server that its authority vouches for, and asks it as its member', async () => {
    const team = await aTeam(['AM', 'admin']);
    const { handle, role, cases } = await (await connectFor(addressOf(team.number, 'AM'))).head();
    expect({ handle, role, cases }).toEqual({ handle: 'AM', role: 'admin', cases: 0 });
  });

  it('by TLS with the password bound to it', async () => {
    const server = await connectFor(addressOf(1, 'AM'), { application: 'Severity Desk 9' });
    const [seen] = await server.ask<{ name: string; ssl: boolean; version: string }>(
      `SELECT application_name AS name, ssl, s.version FROM pg_stat_activity a JOIN pg_stat_ssl s USING (pid)
       WHERE pid = pg_backend_pid()`,
    );
    expect(seen).toEqual({ name: 'Severity Desk 9', ssl: true, version: 'TLSv1.3' });
  });

  it('showing the certificate of its login to a server that wants one', async () => {
    const { port, ca, own, shown } = await aFront({ asksWho: true, says: asksForPassword() });
    await faultAt({ port, ca, clientCertificate: own });
    expect(await shown).toBe('localhost');
  });

  it('whatever the environment says of passwords and of TLS', async () => {
    const { ca } = await aFront({});
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    process.env.PGPASSWORD = 'of another server';
    process.env.PGSSLMODE = 'disable';
    onTestFinished(() => {
      for (const name of ['NODE_TLS_REJECT_UNAUTHORIZED', 'PGPASSWORD', 'PGSSLMODE'])
        delete process.env[name];
    });
    expect(await faultAt({ ca })).toBe('untrusted-certificate');
    expect(await faultOfAsked(connectFor(addressOf(1, 'AM')))).toBe('no fault');
  });
});

describe('a desk tells nothing to', () => {
  it('a server of another authority', async () => {
    expect(await faultAt({ ca: (await aFront({})).ca })).toBe('untrusted-certificate');
  });

  it('a server where it was told no authority', async () => {
    expect([await faultAt({ ca: '' }), await faultAt({ ca: 'no certificate' })]).toEqual([
      'untrusted-certificate',
      'untrusted-certificate',
    ]);
  });

  it.each([
    ['wrong-name', { names: 'DNS:care.example.com' }],
    ['expired-certificate', { days: -1 }],
    ['no-tls', { isPlain: true }],
    ['channel-binding', { says: asksForPassword() }],
  ])('a server that is found to be: %s', async (kind, options) => {
    expect(await faultAt(placeOf(await aFront(options)))).toBe(kind);
  });

  it('a server that has an address where its certificate has a name', async () => {
    const { port, ca } = await aFront({ names: 'DNS:localhost' });
    expect(await faultAt({ port, ca, host: '127.0.0.1' })).toBe('wrong-name');
  });
});

describe('a desk is told what is wrong', () => {
  it.each([
    ['unreachable', { port: 1 }],
    ['unreachable', { host: 'there.is.none.invalid' }],
    ['no-database', { database: 'cares' }],
    ['schema-missing', { database: 'postgres' }],
    ['password', { login: 'desk_nobody' }],
  ])('%s', async (kind, more) => {
    expect(await faultAt(more)).toBe(kind);
  });

  it('where nobody answers in time', async () => {
    // It takes the connection, and never speaks inside TLS.
    const { port, ca } = await aFront({});
    const asked = connectFor(addressOf(1, 'AM', { port, ca }), { connectMs: 500 });
    expect(await faultOfAsked(asked)).toBe('unreachable');
  });

  it('where the password is wrong, or there is none', async () => {
    const asked = ['wrong', null].map((password) => connectFor(addressOf(1, 'AM'), { password }));
    expect(await Promise.all(asked.map(faultOfAsked))).toEqual(['password', 'password']);
  });

  it('where the certificate of its login is none, or has another key', async () => {
    const { port, ca, own } = await aFront({ asksWho: true });
    const strange = (await aFront({})).own;
    const certificates = [
      { cert: own.cert, key: strange.key },
      { cert: 'none', key: 'none' },
    ];
    const asked = certificates.map((clientCertificate) => faultAt({ port, ca, clientCertificate }));
    expect(await Promise.all(asked)).toEqual(['client-certificate', 'client-certificate']);
  });

  it('where the login belongs to no team, or not to this one', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const login = await aLogin('desk_stranger', "LOGIN PASSWORD 'word'");
    const stranger = connectFor(addressOf(number, 'AM', { login }), { password: 'word' });
    const other = connectFor(addressOf(number, 'ZZ')).then((server) => server.head());
    expect(await Promise.all([stranger, other].map(faultOfAsked))).toEqual(['not-a-member', 'not-a-member']);
  });

  it('where the login may not log in', async () => {
    const login = await aLogin('desk_gone', "NOLOGIN PASSWORD 'word'");
    const gone = connectFor(addressOf(1, 'AM', { login }), { password: 'word' });
    expect(await faultOfAsked(gone)).toBe('no-login');
  });

  it('where the login has all the connections that it may have', async () => {
    const login = await aLogin('desk_full', "LOGIN PASSWORD 'word' CONNECTION LIMIT 0");
    const full = connectFor(addressOf(1, 'AM', { login }), { password: 'word' });
    expect(await faultOfAsked(full)).toBe('busy');
  });

  it('where the schema is older than this program needs', async () => {
    const boss = await connectAdministrator('postgres');
    await boss.ask('CREATE DATABASE older');
    onTestFinished(async () => {
      await (await administrator()).ask('DROP DATABASE older WITH (FORCE)');
    });
    const inside = await connectAdministrator('older');
    await inside.ask('CREATE SCHEMA desk');
    await inside.ask('CREATE TABLE desk.migration AS SELECT 6 AS number');
    await inside.ask('GRANT USAGE ON SCHEMA desk TO desk_member');
    await inside.ask('GRANT SELECT ON desk.migration TO desk_member');
    expect(await faultAt({ database: 'older' })).toBe('schema-older');
  });

  it('where only a lead or an admin may do what it asks', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const server = await connectFor(addressOf(team.number, 'BK'));
    expect(await faultOfAsked(server.putSetting('goals', 0, '{}'))).toBe('role');
  });
});

describe('a connection', () => {
  it('is over once an answer is late, and says so to whoever asks then', async () => {
    const server = await connectFor(addressOf(1, 'AM'), { answerMs: 300 });
    const late = faultOfAsked(server.ask('SELECT pg_sleep(60)'));
    expect([await late, await faultOfAsked(server.ask('SELECT 1'))]).toEqual(['silent', 'unreachable']);
    await server.ended;
  });

  it('waits for an answer that lay there unread while this thread was busy', async () => {
    const server = await connectFor(addressOf(1, 'AM'), { answerMs: 400 });
    const answer = server.ask<{ n: number }>('SELECT 7 AS n FROM pg_sleep(0.05)');
    // Sent only once the thread reads again; then it is busy for longer than the limit.
    await new Promise(setImmediate);
    const busyUntil = performance.now() + 1_200;
    while (performance.now() < busyUntil);
    expect(await answer).toEqual([{ n: 7 }]);
  });

  it('that is ended by the server is in doubt for who was waiting', async () => {
    const server = await connectFor(addressOf(1, 'AM'));
    const [self] = await server.ask<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const waiting = faultOfAsked(server.ask('SELECT pg_sleep(60)'));
    await (await administrator()).ask('SELECT pg_terminate_backend($1)', self?.pid);
    expect(await waiting).toBe('lost');
    await server.ended;
  });

  it('answers each question with its own answer, however many are asked at once', async () => {
    const server = await connectFor(addressOf(1, 'AM'));
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => server.ask<{ n: number }>('SELECT $1::bigint AS n', n)),
    );
    expect(answers.flat()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
  });

  it('hears of what the team wrote', async () => {
    const team = await aTeam(['AM', 'admin']);
    const server = await connectFor(addressOf(team.number, 'AM'));
    const heard = new Promise<void>((resolve) => {
      void server.listen(resolve);
    });
    await server.ask('SELECT 1');
    await server.putSetting('goals', 0, '{}');
    await heard;
    expect(await server.settings(0)).toEqual([{ key: 'goals', n: 1, version: 1, value: '{}', by: 'AM' }]);
  });
});
