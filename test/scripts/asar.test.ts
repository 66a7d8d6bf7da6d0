import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { expect, it } from 'vitest';
import { asarOf } from '../../scripts/runtime/asar.mjs';

it('an archive of ours is read by the official reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'asar-'));
  const archive = join(folder, 'app.asar');
  writeFileSync(archive, asarOf({ 'package.json': Buffer.from('{}'), 'main.cjs': Buffer.from('é = 1;\n') }));
  expect(listPackage(archive, { isPack: false })).toEqual(['/package.json', '/main.cjs']);
  expect(extractFile(archive, 'main.cjs').toString()).toBe('é = 1;\n');
  expect(extractFile(archive, 'package.json').toString()).toBe('{}');
  rmSync(folder, { recursive: true });
});
