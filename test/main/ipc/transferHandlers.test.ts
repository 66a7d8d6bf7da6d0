import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../main/ipc/fileTokens.ts';
import type { TransferPort } from '../../../main/transfer/transferPort.ts';
import { err } from '../../../shared/lang/result.ts';
import { NO_TRANSFER } from '../../support/noTransfer.ts';
import { openDoor } from '../../support/openDoor.ts';

const STOPPED = err({ kind: 'not-written', reason: 'stopped' } as const);
const CHOSEN = '/desks/ana/cases.csv';

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

describe('an import', () => {
  it('knows files by tokens: the window never learns the path', async () => {
    const answer = await openDoor({ chosen: CHOSEN }).ask('import.choose', {});
    expect(answer).toMatchObject({ ok: true, value: { name: 'cases.csv' } });
    expect(JSON.stringify(answer)).not.toContain('/desks');
  });

  it('refuses a path in the place of a token', async () => {
    const { ask } = openDoor({ chosen: CHOSEN, createTransfer: aSlowTransfer });
    expect(await ask('import.run', { file: CHOSEN, format: 'csv' })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'file' },
    });
  });

  it('runs alone, tells how far it is, and ends when it is called off', async () => {
    const transfer = aSlowTransfer();
    const { ask, pushes } = openDoor({ chosen: CHOSEN, createTransfer: () => transfer });
    const chosen = await ask('import.choose', {});
    const file = chosen.ok && chosen.value?.file;
    const first = ask('import.run', { file, format: 'csv' });
    expect(await ask('import.run', { file, format: 'csv' })).toMatchObject({ ok: false });
    await ask('import.cancel', {});
    expect(await first).toEqual(STOPPED);
    expect(transfer.paths).toEqual([CHOSEN]);
    expect(pushes).toEqual([['import.progress', { file, rows: 1, of: 10, refused: 0, leftMs: null }]]);
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
