import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setDamagedSettingsAside } from '../../../main/settings/damagedSettings.ts';
import { initialsOf } from '../../../main/settings/defaultAnalyst.ts';
import { readSettings } from '../../../main/settings/readSettings.ts';
import { createSettingsStore, type SettingsPlace } from '../../../main/settings/settingsStore.ts';
import { english } from '../../../shared/messages/en/english.ts';

describe('settings', () => {
  it('start with defaults and the account of the operating system', () => {
    const { settings, ignored } = readSettings({});
    expect(settings.theme).toBe('system');
    expect(settings.analyst.name).not.toBe('');
    expect(ignored).toEqual([]);
  });

  it('lose only the field that is wrong, and name it', () => {
    const { settings, ignored } = readSettings({ theme: 'purple', singleKeys: false });
    expect(settings.theme).toBe('system');
    expect(settings.singleKeys).toBe(false);
    expect(ignored).toEqual(['theme']);
  });

  it('survive anything that is no object', () => {
    for (const stored of [null, 7, 'x', [1]]) expect(readSettings(stored).settings.theme).toBe('system');
  });

  it('make initials of one name or several', () => {
    expect(initialsOf('Ana Marić')).toBe('AM');
    expect(initialsOf('ana.marić')).toBe('AM');
    expect(initialsOf('root')).toBe('RO');
    expect(initialsOf('')).toBe('ME');
  });

  it('change what a patch names and nothing else', () => {
    let kept: unknown = { theme: 'dark', railCollapsed: true };
    const place: SettingsPlace = {
      read: () => kept,
      write: (next) => {
        kept = next;
      },
    };
    const store = createSettingsStore(place);
    const heard: string[] = [];
    const stop = store.onChange((settings) => heard.push(settings.theme));
    store.write({ theme: 'light' });
    stop();
    store.write({ theme: 'dark' });
    expect(heard).toEqual(['light']);
    expect(store.read().railCollapsed).toBe(true);
    expect(createSettingsStore(place).read()).toEqual(store.read());
  });
});

describe('a settings file that is no JSON', () => {
  it('is set aside, never deleted, and said in words', () => {
    const profile = mkdtempSync(join(tmpdir(), 'desk-settings-'));
    writeFileSync(join(profile, 'config.json'), '{"theme": "da');
    expect(setDamagedSettingsAside(profile, 0, english.store)).toContain('config.json.damaged-1970-01-01');
    expect(readdirSync(profile)).toEqual(['config.json.damaged-1970-01-01T00-00-00-000Z']);
    expect(setDamagedSettingsAside(profile, 0, english.store)).toBeNull();
  });

  it.each<[string, (file: string) => void]>([
    ['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file])],
    ['a device without end', (file) => symlinkSync('/dev/zero', file)],
    ['a link to itself', (file) => symlinkSync(file, file)],
    ['a folder', (file) => mkdirSync(file)],
    ['a file of gigabytes', (file) => hugeFile(file)],
    ['a file nested too deep to be written again', (file) => writeFileSync(file, nested(400_000))],
    ['a list', (file) => writeFileSync(file, '[]')],
    ['bytes', (file) => writeFileSync(file, Buffer.from([0, 255, 254, 0]))],
  ])('holds up no start and is kept: %s', (_what, make) => {
    const profile = mkdtempSync(join(tmpdir(), 'desk-settings-'));
    make(join(profile, 'config.json'));
    expect(setDamagedSettingsAside(profile, 0, english.store)).toContain('The settings could not be read');
    expect(readdirSync(profile)).toEqual(['config.json.damaged-1970-01-01T00-00-00-000Z']);
    rmSync(profile, { recursive: true });
  });

  it.each<[string, (file: string) => void]>([
    ['a link to a file of settings', (file) => symlinkSync(elsewhere(file), file)],
    ['a link to nowhere', (file) => symlinkSync(`${file}.gone`, file)],
    ['keys of prototypes', (file) => writeFileSync(file, '{"__proto__":{"theme":"dark"},"constructor":1}')],
  ])('stays as it is: %s', (_what, make) => {
    const profile = mkdtempSync(join(tmpdir(), 'desk-settings-'));
    make(join(profile, 'config.json'));
    expect(setDamagedSettingsAside(profile, 0, english.store)).toBeNull();
    rmSync(profile, { recursive: true });
  });

  it('takes nothing from the prototype that a file names', () => {
    const stored: unknown = JSON.parse(
      '{"__proto__":{"theme":"dark"},"constructor":{"prototype":{"theme":"dark"}}}',
    );
    expect(readSettings(stored).settings.theme).toBe(readSettings({}).settings.theme);
    expect(({} as { theme?: unknown }).theme).toBeUndefined();
  });
});

function hugeFile(file: string): void {
  writeFileSync(file, '');
  truncateSync(file, 4 * 2 ** 30);
}

function nested(depth: number): string {
  return `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

function elsewhere(file: string): string {
  writeFileSync(`${file}.elsewhere`, '{"theme":"dark"}');
  return `${file}.elsewhere`;
}
