import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPasswordKeeper } from '../../../main/keyStore/passwordKeeper.ts';
import { type SystemKeys, systemKeys } from '../../../main/keyStore/systemKeys.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const LOGIN = { host: 'care.example.com', port: 5432, database: 'care', login: 'am_desk' };
const PASSWORD = 'a password that nobody knows';

/** Stands for a keyring, which a computer of the tests does not have: a key that is in no file. */
function aKeyring(isThere = true): SystemKeys {
  const [key, start] = [randomBytes(32), randomBytes(12)];
  return {
    isAvailable: async () => isThere,
    async encrypt(text) {
      const cipher = createCipheriv('aes-256-gcm', key, start);
      return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    },
    async decrypt(bytes) {
      const cipher = createDecipheriv('aes-256-gcm', key, start).setAuthTag(bytes.subarray(-16));
      return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString();
    },
  };
}

const filesOf = (profile: string) =>
  readdirSync(profile).map((name) => readFileSync(join(profile, name), 'utf8'));

describe('the password of a team', () => {
  it('is kept across starts by the key store of the system, and is in no file', async () => {
    const [profile, keyring] = [temporaryProfile(), aKeyring()];
    const first = createPasswordKeeper(profile, LOGIN, keyring);
    expect(await first.password()).toBeNull();
    expect(await first.keep(PASSWORD)).toBe('system');
    expect(await createPasswordKeeper(profile, LOGIN, keyring).password()).toBe(PASSWORD);
    expect(filesOf(profile).join()).not.toContain(PASSWORD);
    if (process.platform !== 'win32')
      expect(statSync(join(profile, 'team.password')).mode & 0o777).toBe(0o600);
  });

  it('is kept in memory alone where the system has no key store', async () => {
    const profile = temporaryProfile();
    const keeper = createPasswordKeeper(profile, LOGIN, aKeyring(false));
    expect(await keeper.keep(PASSWORD)).toBe('memory');
    expect(await keeper.password()).toBe(PASSWORD);
    expect(readdirSync(profile)).toEqual([]);
    expect(await createPasswordKeeper(profile, LOGIN, aKeyring(false)).password()).toBeNull();
  });

  it.each([
    ['another login', { ...LOGIN, login: 'bk_desk' }],
    ['another server', { ...LOGIN, host: 'evil.example.com' }],
  ])('is not told to %s', async (_what, other) => {
    const [profile, keyring] = [temporaryProfile(), aKeyring()];
    await createPasswordKeeper(profile, LOGIN, keyring).keep(PASSWORD);
    expect(await createPasswordKeeper(profile, other, keyring).password()).toBeNull();
  });

  it.each([
    ['by another account', () => undefined],
    ['after the file was damaged', (profile: string) => writeFileSync(join(profile, 'team.password'), '{"l')],
  ])('is asked for anew %s', async (what, spoil) => {
    const [profile, keyring] = [temporaryProfile(), aKeyring()];
    await createPasswordKeeper(profile, LOGIN, keyring).keep(PASSWORD);
    spoil(profile);
    const keys = what === 'by another account' ? aKeyring() : keyring;
    expect(await createPasswordKeeper(profile, LOGIN, keys).password()).toBeNull();
  });

  it('is forgotten for good when the server does not take it', async () => {
    const [profile, keyring] = [temporaryProfile(), aKeyring()];
    const keeper = createPasswordKeeper(profile, LOGIN, keyring);
    await keeper.keep(PASSWORD);
    keeper.forget();
    expect(await keeper.password()).toBeNull();
    expect(existsSync(join(profile, 'team.password'))).toBe(false);
  });
});

describe("Electron's store of keys", () => {
  const older = {
    isEncryptionAvailable: () => true,
    encryptString: (text: string) => Buffer.from(`old ${text}`),
    decryptString: (bytes: Buffer) => bytes.toString().slice('old '.length),
    setUsePlainTextEncryption: () => undefined,
  };
  const newer = {
    ...older,
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text: string) => Buffer.from(`new ${text}`),
    decryptStringAsync: async (bytes: Buffer) => ({
      result: bytes.toString().slice('new '.length),
      shouldReEncrypt: false,
    }),
  };
  const withBackend = (backend: 'basic_text' | 'gnome_libsecret') => ({
    ...newer,
    getSelectedStorageBackend: () => backend,
  });

  it.each([
    ['by the calls of a newer runtime', newer, 'new'],
    ['by those of an older one', older, 'old'],
  ])('is used %s', async (_what, storage, mark) => {
    const keys = systemKeys(storage, 'linux');
    const bytes = await keys.encrypt('text');
    expect(bytes.toString()).toBe(`${mark} text`);
    expect(await keys.decrypt(bytes)).toBe('text');
  });

  it('counts as none where it would encrypt with a password that everybody knows', async () => {
    expect(await systemKeys(withBackend('basic_text'), 'linux').isAvailable()).toBe(false);
    expect(await systemKeys(withBackend('gnome_libsecret'), 'linux').isAvailable()).toBe(true);
    expect(await systemKeys(older, 'darwin').isAvailable()).toBe(true);
  });
});
