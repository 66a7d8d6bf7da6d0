/** The key store of the system: what it encrypts only the person's own account can read. */
export interface SystemKeys {
  /** False where there is none, as on Linux without a keyring. */
  isAvailable(): Promise<boolean>;
  encrypt(text: string): Promise<Buffer>;
  /** Rejects for what another account or computer encrypted. */
  decrypt(bytes: Buffer): Promise<string>;
}

/** Electron's `safeStorage`, as far as it is used: runtimes differ in what of it they have. */
export interface KeyStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(bytes: Buffer): string;
  /** On Linux, since Electron 25.5. */
  getSelectedStorageBackend?(): string;
  /** These three in the place of the first three, which go with Electron 46. */
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(bytes: Buffer): Promise<{ readonly result: string }>;
}

/**
 * The key store as Electron gives it, after the app is ready. `basic_text` encrypts with a password that stands in Chromium's
 * source, so that it counts as none.
 */
export function systemKeys(storage: KeyStorage, platform: NodeJS.Platform): SystemKeys {
  return {
    async isAvailable() {
      if (platform === 'linux' && storage.getSelectedStorageBackend?.() === 'basic_text') return false;
      return storage.isAsyncEncryptionAvailable?.() ?? storage.isEncryptionAvailable();
    },
    encrypt: async (text) => storage.encryptStringAsync?.(text) ?? storage.encryptString(text),
    async decrypt(bytes) {
      const decrypted = await storage.decryptStringAsync?.(bytes);
      return decrypted?.result ?? storage.decryptString(bytes);
    },
  };
}
