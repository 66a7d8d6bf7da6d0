import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { setVersion } from '../../../main/persistence/versionInside.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk as run } from './runCommand.ts';

/** A desk with one case in its copy, and another that came later. */
function aDeskWithACopy(): { readonly profile: string; readonly copy: string } {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  opensCase(desk, { title: 'In the copy' });
  const copy = join(profile, 'copies', 'cases-2026-03-06.db');
  mkdirSync(join(profile, 'copies'));
  expect(desk.backup(copy)).toMatchObject({ ok: true });
  opensCase(desk, { title: 'After the copy' });
  desk.close();
  return { profile, copy };
}

describe('desk restore', () => {
  it('begins with the newest copy, adds what came after it, and keeps the present file', async () => {
    const { profile } = aDeskWithACopy();
    const done = await run(['restore', '--profile', profile]);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('4 events') });
    expect(done.err).toMatch(
      /restored as asked.*Started from cases-2026-03-06\.db.*2 events.*Nothing is missing/,
    );
    expect(readdirSync(profile).filter((name) => /^cases\.db\.damaged-[^.]+$/.test(name))).toHaveLength(1);
  });

  it('leaves out what came after the copy when that is asked for', async () => {
    const { profile, copy } = aDeskWithACopy();
    const done = await run(['restore', '--from', copy, '--only-copy', '--profile', profile]);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('2 events') });
    expect(done.err).toContain('left out, as asked');
  });

  it('goes back to a copy though the present file is of a newer program, when the copy alone is asked for', async () => {
    const { profile } = aDeskWithACopy();
    const present = openDatabase(join(profile, 'cases.db'));
    setVersion(present, 99);
    present.close();
    const refused = await run(['restore', '--profile', profile]);
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringMatching(/newer Severity Desk.*--only-copy/),
    });
    const done = await run(['restore', '--only-copy', '--profile', profile]);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('2 events') });
  });

  it('begins with a copy whose header alone was spoiled, and adds what such a file still gives', async () => {
    const { profile, copy } = aDeskWithACopy();
    for (const file of [copy, join(profile, 'cases.db')]) {
      const database = openDatabase(file);
      database.exec('PRAGMA user_version = 77');
      database.close();
    }
    const done = await run(['restore', '--profile', profile]);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('4 events') });
  });

  it('refuses a file that is no copy, and a desk that is open', async () => {
    const { profile } = aDeskWithACopy();
    const other = join(profile, 'notes.txt');
    writeFileSync(other, 'no copy');
    expect(await run(['restore', '--from', other, '--profile', profile])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no whole copy'),
    });
    const { desk } = openTestDesk({ profile });
    expect(await run(['restore', '--profile', profile])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Quit it first'),
    });
    desk.close();
  });
});
