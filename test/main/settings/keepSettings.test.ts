import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepSettings } from '../../../main/settings/keepSettings.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('settings', () => {
  it('replace the whole file at once, for their owner alone, and leave nothing beside it', () => {
    const profile = temporaryProfile();
    const file = join(profile, 'config.json');
    writeFileSync(file, '{"theme":"light"}');
    const before = statSync(file).ino;
    keepSettings(file, { theme: 'dark' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ theme: 'dark' });
    expect(statSync(file).ino).not.toBe(before);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(profile)).toEqual(['config.json']);
  });

  it('that lie elsewhere, behind a link, are written there, and the link stays', () => {
    const profile = temporaryProfile();
    mkdirSync(join(profile, 'synced'));
    const [link, target] = [join(profile, 'config.json'), join(profile, 'synced/mine.json')];
    writeFileSync(target, '{}');
    symlinkSync(target, link);
    keepSettings(link, { theme: 'dark' });
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual({ theme: 'dark' });
    expect(readdirSync(profile).toSorted()).toEqual(['config.json', 'synced']);
  });
});
