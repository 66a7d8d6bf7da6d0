import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk as runDesk } from './runCommand.ts';

const diagnose = async (profile: string): Promise<string> =>
  (await runDesk(['diagnose', '--profile', profile])).out;

function aProfile(): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const line = openedLine({ case: 'SECRET-1', at: '2026-03-06T20:00:00Z', title: 'Secret title' });
  expect(desk.appendEvents([incoming(line)], { source: 'import' }).ok).toBe(true);
  desk.close();
  return profile;
}

describe('a diagnosis', () => {
  it('names versions, sizes and counts, and holds nothing of a case', async () => {
    const profile = aProfile();
    writeFileSync(join(profile, 'Secret notes.txt'), 'x');
    writeFileSync(join(profile, 'errors.log'), '2026-03-06T21:45:00.000Z uncaught: TypeError\n');
    const text = await diagnose(profile);
    expect(text).toMatch(/^Diagnosis\. It holds no text of cases\.\nSeverity Desk \d+\.\d+\.\d+\nNode /);
    expect(text).toMatch(/^cases\.db: [\d\u2009]+ bytes$/m);
    expect(text).toMatch(/^Schema \d+\n1 events, 1 cases, 0 drafts\nIts pages are whole\./m);
    expect(text).toContain('uncaught: TypeError');
    expect(text).not.toMatch(/secret/i);
  });

  it('names settings that cannot be read by their names, without what they hold', async () => {
    const profile = aProfile();
    writeFileSync(join(profile, 'config.json'), JSON.stringify({ theme: 'secret', language: 'en' }));
    const text = await diagnose(profile);
    expect(text).toContain('These cannot be read, and their defaults hold: theme\n');
    expect(text).not.toMatch(/secret/i);
  });

  it('stands where the cases cannot be opened', async () => {
    const profile = temporaryProfile();
    expect(await diagnose(profile)).toContain('There is no case file.');
    writeFileSync(
      join(profile, 'cases.db'),
      'Secret words that are no database, long enough for a header of it',
    );
    const text = await diagnose(profile);
    expect(text).toMatch(/It cannot be read|another program/);
    expect(text).not.toMatch(/secret/i);
  });
});
