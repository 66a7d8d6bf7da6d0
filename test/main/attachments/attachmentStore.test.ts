import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore, LARGEST_FILE } from '../../../main/attachments/attachmentStore.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function aStore() {
  const folder = join(temporaryProfile(), 'attachments');
  return { folder, store: createAttachmentStore(folder, english), elsewhere: temporaryProfile() };
}

describe('an attachment', () => {
  it('is copied in under the hash of its bytes, for its user alone', async () => {
    const { folder, store, elsewhere } = aStore();
    const path = join(elsewhere, 'console log.txt');
    writeFileSync(path, 'edge-7: refused\n');
    const hash = sha256('edge-7: refused\n');
    expect(await store.keepFile(path)).toEqual({
      ok: true,
      value: { name: 'console log.txt', sha256: hash, bytes: 16 },
    });
    expect(readFileSync(store.pathOf(hash), 'utf8')).toBe('edge-7: refused\n');
    expect([statSync(folder).mode & 0o777, statSync(store.pathOf(hash)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  it('that comes twice is kept once', async () => {
    const { folder, store } = aStore();
    await store.keepBytes('a.png', new Uint8Array([1, 2, 3]));
    await store.keepBytes('b.png', new Uint8Array([1, 2, 3]));
    expect(readdirSync(folder)).toEqual([sha256(new Uint8Array([1, 2, 3]))]);
  });

  it('larger than 25 MB is refused, and leaves nothing', async () => {
    const { folder, store, elsewhere } = aStore();
    const path = join(elsewhere, 'dump.bin');
    writeFileSync(path, new Uint8Array(LARGEST_FILE + 1));
    expect(await store.keepFile(path)).toEqual({ ok: false, error: 'It is larger than 25 MB.' });
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path, new Uint8Array(LARGEST_FILE));
    expect((await store.keepFile(path)).ok).toBe(true);
  });

  it('that is written to while it is copied is refused, and leaves nothing', async () => {
    const { folder, store, elsewhere } = aStore();
    const path = join(elsewhere, 'trace.log');
    writeFileSync(path, new Uint8Array(20 * 1024 * 1024));
    for (const change of [() => appendFileSync(path, 'one more line'), () => truncateSync(path, 1000)]) {
      const kept = store.keepFile(path);
      // The copy has begun once its file lies in the store.
      await expect.poll(() => existsSync(folder) && readdirSync(folder).length, { interval: 1 }).toBe(1);
      change();
      expect(await kept).toEqual({
        ok: false,
        error: 'It was written to while it was copied. Attach it again once it is complete.',
      });
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('is a file: a folder, a device, a pipe or a link is refused without waiting', async () => {
    const { store, elsewhere } = aStore();
    mkdirSync(join(elsewhere, 'folder'));
    execFileSync('mkfifo', [join(elsewhere, 'pipe')]);
    writeFileSync(join(elsewhere, 'secret'), 'x');
    symlinkSync(join(elsewhere, 'secret'), join(elsewhere, 'link'));
    symlinkSync('/nowhere', join(elsewhere, 'lost'));
    const others = ['folder', 'pipe', 'link', 'lost'].map((name) => join(elsewhere, name));
    for (const path of [...others, '/dev/zero']) {
      expect(await store.keepFile(path)).toMatchObject({ ok: false, error: /^It is not a file/ });
    }
    expect(await store.keepFile(join(elsewhere, 'gone'))).toEqual({
      ok: false,
      error: 'It cannot be read: there is no such file.',
    });
  });
});
