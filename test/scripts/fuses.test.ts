import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statedFuses, wrongFuses } from '../../scripts/package/readFuses.mjs';
import { temporaryProfile } from '../support/temporaryProfile.ts';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const stated = statedFuses(readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8'));

/** What of an executable the fuses are read from: the sentinel, a version, how many, and each as a letter. */
function anExecutable(states: string): string {
  const path = join(temporaryProfile(), 'severity-desk');
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, states.length]), Buffer.from(states)]);
  writeFileSync(path, Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]));
  return path;
}

describe('the fuses of a package', () => {
  it('are stated: none that would let another program in stays on', () => {
    expect([...stated].filter(([, on]) => !on).map(([name]) => name)).toEqual([
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'loadBrowserProcessSpecificV8Snapshot',
      'grantFileProtocolExtraPrivileges',
    ]);
    expect(stated.get('onlyLoadAppFromAsar')).toBe(true);
    expect(stated.get('enableEmbeddedAsarIntegrityValidation')).toBe(true);
  });

  it('are read back from the executable, and each that stands otherwise is named', async () => {
    expect(await wrongFuses(anExecutable('01001100'), stated)).toEqual([]);
    expect(await wrongFuses(anExecutable('11011100'), stated)).toEqual([
      'the fuse runAsNode is not off',
      'the fuse enableNodeCliInspectArguments is not off',
    ]);
  });
});
