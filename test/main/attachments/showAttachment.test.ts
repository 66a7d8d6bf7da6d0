import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { showAttachment } from '../../../main/attachments/showAttachment.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

async function kept(name: string, text: string) {
  const store = createAttachmentStore(join(temporaryProfile(), 'attachments'), english);
  const file = await store.keepBytes(name, new TextEncoder().encode(text));
  if (!file.ok) throw new Error(file.error);
  const acts: string[] = [];
  const opener = {
    ask: async () => null,
    open: async (path: string) => {
      acts.push(`open ${path}`);
      return '';
    },
    showInFolder: (path: string) => acts.push(`show ${path}`),
  };
  const show = (how: 'open' | 'show') => showAttachment(store, opener, english, { ...file.value, name, how });
  return { store, file: file.value, acts, show };
}

describe('opening an attachment', () => {
  it('hands over a copy under its own name: what is done to the copy reaches nothing', async () => {
    const { store, file, acts, show } = await kept('log.txt', 'as it came');
    expect(await show('open')).toEqual({ ok: true, value: null });
    const [, path = ''] = acts[0]?.split(' ') ?? [];
    expect(basename(path)).toBe('log.txt');
    writeFileSync(path, 'changed');
    expect(readFileSync(store.pathOf(file.sha256), 'utf8')).toBe('as it came');
  });

  it('never runs a program: it is shown in its folder', async () => {
    const { acts, show } = await kept('fix.sh', 'rm -rf');
    await show('open');
    expect(acts.map((act) => act.split(' ')[0])).toEqual(['show']);
  });

  it('says when its bytes are gone', async () => {
    const { store } = await kept('log.txt', 'x');
    const opener = { ask: async () => null, open: async () => '', showInFolder: () => undefined };
    const file = { sha256: '0'.repeat(64), name: 'log.txt', how: 'open' as const };
    expect(await showAttachment(store, opener, english, file)).toMatchObject({
      ok: false,
      error: { kind: 'file' },
    });
  });
});
