import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../main/ipc/fileTokens.ts';
import { createImportHandlers } from '../../../main/ipc/importHandlers.ts';
import type { TransferPort } from '../../../main/ipc/transferPort.ts';
import { err } from '../../../shared/lang/result.ts';
import { NO_TRANSFER } from '../../support/noTransfer.ts';

const STOPPED = err({ kind: 'not-written', reason: 'stopped' } as const);

/** An import that runs until it is called off. */
function aSlowTransfer(): TransferPort & { readonly paths: string[] } {
  const paths: string[] = [];
  return {
    ...NO_TRANSFER,
    paths,
    run: async (path, _way, onProgress, isCancelled) => {
      paths.push(path);
      onProgress({ rows: 1, of: 10, refused: 0, leftMs: null });
      while (!isCancelled()) await new Promise((resolve) => setImmediate(resolve));
      return STOPPED;
    },
  };
}

function anImport(transfer: TransferPort) {
  let tokens = 0;
  const pushes: unknown[] = [];
  const handlers = createImportHandlers({
    transfer,
    tokens: createFileTokens(() => `token-${++tokens}`),
    dialogs: {
      chooseToOpen: async () => '/desks/ana/cases.csv',
      chooseSeveral: async () => null,
      chooseToSave: async () => null,
    },
    publish: (push, payload) => pushes.push([push, payload]),
  });
  return { handlers, pushes };
}

describe('an import', () => {
  it('knows files by tokens: the window never learns the path', async () => {
    const { handlers } = anImport(NO_TRANSFER);
    expect(await handlers['import.choose']({})).toEqual({
      ok: true,
      value: { file: 'token-1', name: 'cases.csv' },
    });
  });

  it('refuses a path in the place of a token', async () => {
    const { handlers } = anImport(aSlowTransfer());
    expect(await handlers['import.run']({ file: '/desks/ana/cases.csv', format: 'csv' })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'file' },
    });
  });

  it('runs alone, tells how far it is, and ends when it is called off', async () => {
    const transfer = aSlowTransfer();
    const { handlers, pushes } = anImport(transfer);
    await handlers['import.choose']({});
    const first = handlers['import.run']({ file: 'token-1', format: 'csv' });
    expect(await handlers['import.run']({ file: 'token-1', format: 'csv' })).toMatchObject({ ok: false });
    await handlers['import.cancel']({});
    expect(await first).toEqual(STOPPED);
    expect(transfer.paths).toEqual(['/desks/ana/cases.csv']);
    expect(pushes).toEqual([
      ['import.progress', { file: 'token-1', rows: 1, of: 10, refused: 0, leftMs: null }],
    ]);
  });
});

describe('a token', () => {
  it('is forgotten when many files were chosen after it', () => {
    let made = 0;
    const tokens = createFileTokens(() => `t${++made}`, 2);
    for (const path of ['/a', '/b', '/c']) tokens.give(path);
    expect([tokens.pathOf('t1'), tokens.pathOf('t2'), tokens.pathOf('t3')]).toEqual([null, '/b', '/c']);
  });
});
