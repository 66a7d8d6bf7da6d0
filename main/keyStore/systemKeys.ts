import type { SafeStorage } from 'electron';

/** The key store of the system: what it encrypts only the person's own account can read. */
export interface SystemKeys {
  /** False where there is none, as on Linux without a keyring. */
  isAvailable(): Promise<boolean>;
  encrypt(text: string): Promise<Buffer>;
  /** Rejects for what another account or computer encrypted. */
  decrypt(bytes: Buffer): Promise<string>;
}

type AsyncPart = 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync';
type Storage = Omit<SafeStorage, AsyncPart | 'getSelectedStorageBackend'> &
  Partial<Pick<SafeStorage, AsyncPart | 'getSelectedStorageBackend'>>;

/**
 * The key store as Electron gives it, after the app is ready. `basic_text` encrypts with a password that stands in Chromium's
 * source, so that it counts as none.
 */
export function systemKeys(storage: Storage, platform: NodeJS.Platform): SystemKeys {
  const { encryptStringAsync, decryptStringAsync, isAsyncEncryptionAvailable } = storage;
  return {
    async isAvailable() {
      if (platform === 'linux' && storage.getSelectedStorageBackend?.() === 'basic_text') return false;
      return isAsyncEncryptionAvailable === undefined
        ? storage.isEncryptionAvailable()
        : isAsyncEncryptionAvailable.call(storage);
    },
    async encrypt(text) {
      return encryptStringAsync === undefined
        ? storage.encryptString(text)
        : encryptStringAsync.call(storage, text);
    },
    async decrypt(bytes) {
      if (decryptStringAsync === undefined) return storage.decryptString(bytes);
      return (await decryptStringAsync.call(storage, bytes)).result;
    },
  };
}
