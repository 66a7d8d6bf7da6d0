import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { showAttachment } from '../../../main/attachments/showAttachment.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** A desk of its own. */
const ours = { words: english, bring: null };

function openerOf(acts: string[]) {
  return {
    ask: async () => null,
    open: async (path: string) => {
      acts.push(`open ${path}`);
      return '';
    },
    showInFolder: (path: string) => acts.push(`show ${path}`),
  };
}

async function kept(name: string, text: string) {
  const store = createAttachmentStore(join(temporaryProfile(), 'attachments'), english);
  const file = await store.keepBytes(name, new TextEncoder().encode(text));
  if (!file.ok) throw new Error(file.error);
  const acts: string[] = [];
  const opener = openerOf(acts);
  const show = (how: 'open' | 'show') =>
    showAttachment({ ...ours, attachments: store, outside: opener }, { ...file.value, name, how });
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

  it('of a team, that is not on this desk or damaged, is brought first', async () => {
    const { file, acts } = await kept('log.txt', 'as it came');
    const other = createAttachmentStore(join(temporaryProfile(), 'attachments'), english);
    const outside = openerOf(acts);
    const bring = async (): Promise<null> => {
      await other.keepBytes('log.txt', new TextEncoder().encode('as it came'));
      return null;
    };
    const parts = { words: english, attachments: other, outside, bring };
    expect(await showAttachment(parts, { ...file, how: 'open' })).toEqual({ ok: true, value: null });
    writeFileSync(other.pathOf(file.sha256), 'damaged');
    expect(await showAttachment(parts, { ...file, how: 'open' })).toEqual({ ok: true, value: null });
    expect(acts.map((act) => readFileSync(act.slice('open '.length), 'utf8'))).toEqual([
      'as it came',
      'as it came',
    ]);
  });

  it('of a team, that is not to be had, is not opened, and the reason is said', async () => {
    const { store, file, acts } = await kept('log.txt', 'x');
    const reason = english.attachments.absence['on-its-way'];
    const parts = { words: english, attachments: store, outside: openerOf(acts), bring: async () => reason };
    const absent = { sha256: '0'.repeat(64), name: 'log.txt', how: 'open' as const };
    expect(await showAttachment(parts, absent)).toEqual({
      ok: false,
      error: { kind: 'file', name: 'log.txt', reason },
    });
    expect(acts).toEqual([]);
    // What is here is opened without asking the team.
    expect(await showAttachment(parts, { ...file, how: 'open' })).toEqual({ ok: true, value: null });
  });

  it('says when its bytes are gone', async () => {
    const { store } = await kept('log.txt', 'x');
    const opener = { ask: async () => null, open: async () => '', showInFolder: () => undefined };
    const file = { sha256: '0'.repeat(64), name: 'log.txt', how: 'open' as const };
    expect(await showAttachment({ ...ours, attachments: store, outside: opener }, file)).toMatchObject({
      ok: false,
      error: { kind: 'file' },
    });
  });
});
