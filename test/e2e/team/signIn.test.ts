import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { Client } from 'pg';
import { newTeamSql } from '../../../main/team/server/newTeamSql.ts';
import { serverSql } from '../../../main/team/server/serverSql.ts';
import { type ServerPlace, withPostgres } from '../../../scripts/postgres/startPostgres.mjs';
import { emptyProfile, launchDesk } from '../../support/launchDesk.ts';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';

test.describe.configure({ timeout: 300_000 });

const PASSWORD = 'correct horse';
const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** Makes the schema and a team of AM, its admin, and BK, as an administrator does. */
async function setUp({ host, port, ca, admin, password }: ServerPlace): Promise<void> {
  const login = async (database: string): Promise<Client> => {
    const client = new Client({ host, port, user: admin, password, database, ssl: { ca } });
    await client.connect();
    return client;
  };
  const first = await login('postgres');
  await first.query("CREATE DATABASE care ENCODING 'UTF8' TEMPLATE template0");
  await first.end();
  const inside = await login('care');
  await inside.query(serverSql());
  await inside.query(
    newTeamSql('Care', { handle: 'AM', login: 'am_desk' }, [{ handle: 'BK', login: 'bk_desk' }]),
  );
  for (const name of ['am_desk', 'bk_desk']) await inside.query(`ALTER ROLE ${name} PASSWORD '${PASSWORD}'`);
  await inside.end();
}

/** Runs the command with the password at hand. Throws what it said where it fails. */
async function runs(args: ReadonlyArray<string>, input = ''): Promise<void> {
  const env = { ...process.env, SEVERITY_DESK_TEAM_PASSWORD: PASSWORD, ELECTRON_RUN_AS_NODE: '1' };
  const command = spawn(process.execPath, [headless, ...args], { env });
  const said = Promise.all([text(command.stdout), text(command.stderr)]);
  command.stdin.end(input);
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${(await said).join('\n')}`);
}

async function joins({ host, port, ca }: ServerPlace, login: string): Promise<string> {
  const profile = emptyProfile();
  const authority = join(profile, '..', `${login}.crt`);
  writeFileSync(authority, ca);
  await runs([
    ...['team', 'join', `${host}:${port}/care`, '--login', login],
    ...['--ca', authority, '--profile', profile],
  ]);
  return profile;
}

test('a desk whose password nobody knows asks for it; then what another desk does comes by itself', async () => {
  await withPostgres(async (place) => {
    await setUp(place);
    const [own, other] = [await joins(place, 'am_desk'), await joins(place, 'bk_desk')];
    const desk = await launchDesk({ profile: own });
    const { page } = desk;
    await page.getByRole('button', { name: 'Enter the password' }).click();
    const password = page.getByLabel('Password', { exact: true });
    await expect(password).toBeFocused();
    await password.fill('wrong');
    await password.press('Enter');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
    const details = page.getByRole('dialog', { name: 'Team Care' });
    await expect(details.getByText('Password needed')).toBeVisible();
    await password.fill(PASSWORD);
    await password.press('Enter');
    await expect(details.getByText(/^Team live/)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    const lines = [...aCustomer, { ...anOpening, title: 'Typed at the other desk' }];
    await runs(
      ['apply', '-', '--commands', '--profile', other],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    await runs(['team', 'sync', '--profile', other]);
    await expect(page.getByRole('row', { name: /Typed at the other desk/ })).toBeVisible({ timeout: 30_000 });
    await desk.close();
  });
});
