import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrganizations } from '../../../main/transfer/organizations/readOrganizations.ts';
import { readFile } from '../../../main/transfer/readFile.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const context = { edition: () => true, knowsCountry: () => true, editionInForce: 'targets' };
const register = { organization: () => undefined, contact: () => undefined, knowsCountry: () => true };
const HEADER = 'case,type,at,title\r\n';

async function reasonOf(path: string, format?: 'csv' | 'jsonl'): Promise<string> {
  const reads = [await readFile(english, path, { format }, context)];
  if (format !== 'jsonl') reads.push((await readOrganizations(english, path, register)) as never);
  const reasons = reads.map((read) => (read.ok || read.error.kind !== 'file' ? 'none' : read.error.reason));
  expect(new Set(reasons).size).toBe(1);
  return reasons[0] ?? '';
}

function fileOf(text: string | Buffer): string {
  const path = join(temporaryProfile(), 'cases.csv');
  writeFileSync(path, text);
  return path;
}

describe('a table', () => {
  it('with a quote that is never closed is refused with its row', async () => {
    expect(await reasonOf(fileOf(`${HEADER}a,note,2026-03-03T15:00:00Z,"b\r\nc,d,e,f\r\n`))).toBe(
      'a quote in row 2 is never closed',
    );
  });

  it('with a row without end is refused before the memory is full', async () => {
    for (const start of ['a,b,c,', 'a,b,c,"']) {
      expect(await reasonOf(fileOf(`${HEADER}${start}${'x'.repeat(9 * 1024 * 1024)}`))).toBe(
        'row 2 is longer than 8 MB; a quote may not be closed',
      );
    }
  });

  it('in another encoding is refused with its first line that shows it', async () => {
    const latin = Buffer.from(`${HEADER}a,b,c,d\r\na,b,c,Jürg\r\n`, 'latin1');
    expect(await reasonOf(fileOf(latin), 'csv')).toContain('not UTF-8 text, as line 3 shows');
  });
});

describe('what is no file', () => {
  it('is refused and not waited for: a folder, a pipe, a device, a link to one', async () => {
    const folder = temporaryProfile();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const link = join(folder, 'link.jsonl');
    symlinkSync('/dev/zero', link);
    for (const format of ['csv', 'jsonl'] as const) {
      expect(await reasonOf(folder, format)).toBe('it is a folder');
      for (const path of [pipe, '/dev/zero', link]) {
        expect(await reasonOf(path, format)).toBe('it is not a file but a device, a pipe or a socket');
      }
    }
  });
});
