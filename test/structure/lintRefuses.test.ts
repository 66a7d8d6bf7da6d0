import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantedViolations } from './plantedViolations.ts';

const root = resolve(import.meta.dirname, '../..');
let copy: string;
let diagnostics: readonly Diagnostic[] = [];

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'planted-lint-'));
  for (const name of ['biome.json', '.gitignore']) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  plant(
    'shared/case/innocent.ts',
    "import { DateTime } from 'luxon';\n\nexport const zone = DateTime.local;\n",
  );
  plant('main/ipc/listens.ts', "import { ipcMain } from 'electron';\n\nexport const listener = ipcMain;\n");
  for (const { path, code } of plantedViolations) plant(path, code);
  diagnostics = lint();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the linter refuses', () => {
  it.each(plantedViolations)('$breaks', ({ path, rule }) => {
    expect(diagnosticsOf(path)).toContain(rule);
  });
});

describe('the linter', () => {
  it.each(plantedViolations.filter(({ rule }) => rule === 'lint/style/noRestrictedImports'))(
    'names the decision when $breaks',
    ({ path, says }) => {
      const words = diagnostics.filter((found) => found.location.path === path).map((found) => found.message);
      expect(words.join('\n')).toContain(says);
    },
  );

  it('names the decision behind each ban of a global', () => {
    const text = lintText();
    for (const { breaks, path, says } of plantedViolations) {
      if (says !== undefined) expect(text, breaks).toMatch(new RegExp(`${path}[^]*?${says}`));
    }
  });

  it('lets the core import luxon, and main/ipc listen to messages', () => {
    expect(diagnosticsOf('shared/case/innocent.ts')).toEqual([]);
    expect(diagnosticsOf('main/ipc/listens.ts')).toEqual([]);
  });
});

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), code);
}

function diagnosticsOf(path: string): readonly string[] {
  return diagnostics.filter((found) => found.location.path === path).map((found) => found.category);
}

function lint(): readonly Diagnostic[] {
  return JSON.parse(biome('--reporter=json').stdout).diagnostics;
}

function lintText(): string {
  const { stdout, stderr } = biome('--reporter=default');
  return stdout + stderr;
}

function biome(reporter: string) {
  const tool = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [tool, 'lint', '--max-diagnostics=none', '--colors=off', reporter, '.'];
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
