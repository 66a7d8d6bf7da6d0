import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCertificates } from '../../../scripts/postgres/certificates.mjs';
import { startDesk } from '../../main/headless/runCommand.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { aTeam, loginOf } from '../support/aTeam.ts';
import { authorityFile, commandDesk, serverAddress } from '../support/commandDesk.ts';
import { serverPlace } from '../support/serverPlace.ts';

const onPosix = process.platform !== 'win32';

describe('desk team join', () => {
  it('makes an empty profile a desk of the team, with a name of its own and numbers for new cases', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = commandDesk(team, 'AM');
    const { code, out, err } = await am.joins();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /belongs to the team Test now, as AM, and is called AM-[A-Z0-9]{3}\.\nUp to date: 0 events/,
    );
    const asked = await (await team.desk('AM')).ask<{ desk: string }>(
      'SELECT desk FROM desk.number_lease WHERE team = $1',
      team.number,
    );
    expect(out).toContain(asked[0]?.desk);
  });

  it('keeps where the server is in the profile, for its owner alone, and no password', async () => {
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    await am.joins();
    const path = join(am.profile, 'team.json');
    expect(readFileSync(path, 'utf8')).not.toContain(serverPlace().password);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ login: 'desk_am', ca: serverPlace().ca });
    if (onPosix) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('lists the teams of a login of several, and asks which', async () => {
    const team = await aTeam(['AM', 'admin']);
    await aTeam(['AM', 'admin']);
    const am = commandDesk(team, 'AM');
    const join = ['team', 'join', serverAddress(), '--login', 'desk_am', '--ca', authorityFile()];
    const { code, err } = await am.run(join);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`--team.*\\nTeam +Name.*\\n(.*\\n)*${team.number} +Test +AM +admin`));
    const other = await am.run([...join, '--team', '99999']);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('99999') });
    expect(existsSync(`${am.profile}/cases.db`)).toBe(false);
  });

  it.each([
    ['without a login', ['--ca', 'CA'], 2, '--login'],
    ['without an authority', ['--login', 'desk_am'], 2, '--ca FILE'],
    [
      'with a certificate and no key',
      ['--login', 'desk_am', '--ca', 'CA', '--certificate', 'CA'],
      2,
      '--key',
    ],
    ['with an authority that is not there', ['--login', 'desk_am', '--ca', '/nowhere'], 1, '/nowhere'],
    ['as nobody whom the server knows', ['--login', 'desk_nobody', '--ca', 'CA'], 1, 'desk_nobody'],
  ])('%s is refused, and what to do is said', async (_what, args, code, words) => {
    const am = commandDesk({ number: 1 }, 'AM');
    const given = args.map((arg) => (arg === 'CA' ? authorityFile() : arg));
    expect(await am.run(['team', 'join', serverAddress(), ...given])).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining(words),
    });
  });

  it('refuses a server with a certificate of another authority', async () => {
    const other = temporaryProfile();
    const path = join(other, 'other.crt');
    writeFileSync(path, makeCertificates(other).ca);
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    const { code, err } = await am.run(['team', 'join', serverAddress(), '--login', 'desk_am', '--ca', path]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("not of the team's authority") });
    expect(existsSync(join(am.profile, 'team.json'))).toBe(false);
  });

  it.runIf(onPosix)('refuses a key that other accounts may read', async () => {
    const folder = temporaryProfile();
    const { certificate, key } = makeCertificates(folder);
    chmodSync(key, 0o640);
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    const { code, err } = await am.joins('--certificate', certificate, '--key', key);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('chmod 600') });
  });

  it('says that a desk with cases of its own cannot, and what to do', async () => {
    const team = await aTeam(['AM', 'admin']);
    const am = commandDesk(team, 'AM');
    await am.run(['sample']);
    const { code, err } = await am.joins();
    expect(code).toBe(1);
    expect(err).toMatch(/has \d+ cases of its own.*--profile NEW/s);
  });

  it('takes a moved server, and refuses to go to another team or person', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const am = commandDesk(team, 'AM');
    const first = await am.joins();
    const name = /called (\S+)\./.exec(first.out)?.[1] ?? '';
    expect((await am.joins()).out).toContain(`This desk, ${name}, goes on in the team`);
    const asAnother = [
      'team',
      'join',
      serverAddress(),
      '--login',
      loginOf('BK'),
      '--team',
      String(team.number),
    ];
    expect((await am.run(asAnother)).err).toContain('is that of AM, and this login is BK');
    const other = await aTeam(['AM', 'admin']);
    const elsewhere = await commandDesk(other, 'AM').joins();
    expect(elsewhere.code).toBe(0);
    expect((await am.joins('--team', String(other.number))).err).toContain('A desk belongs to one team');
  });
});

describe('the password', () => {
  const { password } = serverPlace();
  const asksOf = (team: number, isTerminal = false) => {
    vi.stubEnv('SEVERITY_DESK_TEAM_PASSWORD', '');
    const args = ['--login', 'desk_am', '--ca', authorityFile(), '--team', String(team)];
    return startDesk(['team', 'join', serverAddress(), ...args, '--profile', temporaryProfile()], {
      now: Date.now,
      isTerminal,
    });
  };
  const fileWith = (line: string, mode = 0o600): void => {
    const path = join(temporaryProfile(), 'pgpass');
    writeFileSync(path, `${line}\n`, { mode });
    chmodSync(path, mode);
    vi.stubEnv('PGPASSFILE', path);
  };

  beforeEach(() => void vi.stubEnv('PGPASSFILE', join(temporaryProfile(), 'none')));

  it('is said to be needed where nobody can be asked', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const { code, err } = await asksOf(number).done;
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('SEVERITY_DESK_TEAM_PASSWORD') });
  });

  it("is taken from PostgreSQL's password file", async () => {
    const { number } = await aTeam(['AM', 'admin']);
    fileWith(`${serverPlace().host}:*:care:desk_am:${password}`);
    expect(await asksOf(number).done).toMatchObject({ code: 0, err: '' });
  });

  it.runIf(onPosix)('is not taken from a file that other accounts may read', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    fileWith(`*:*:*:*:${password}`, 0o604);
    const { code, err } = await asksOf(number).done;
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('chmod 600') });
  });

  it('is asked for at a terminal, and not shown', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const command = asksOf(number, true);
    command.input.write(`${password}\r`);
    const { code, out, err } = await command.done;
    expect(code).toBe(0);
    expect(err).toContain('Password of desk_am at localhost:');
    expect(out + err).not.toContain(password);
  });

  it('that is wrong is said to be', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    fileWith('*:*:*:*:wrong');
    const { code, err } = await asksOf(number).done;
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('missing or wrong') });
  });

  it('is not taken from a variable that may be meant for another server', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    vi.stubEnv('PGPASSWORD', password);
    expect(await asksOf(number).done).toMatchObject({ code: 1 });
    vi.unstubAllEnvs();
  });
});
