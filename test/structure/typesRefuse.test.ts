import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

const planted = [
  {
    breaks: 'shared/ importing main/',
    path: 'shared/importsMain.ts',
    code: "import { fine } from '../main/fine.ts';\n\nexport const used = fine;\n",
    error: /TS6307|TS6059/,
  },
  {
    breaks: 'a timer in shared/',
    path: 'shared/timer.ts',
    code: 'export const timer = setTimeout(() => undefined, 1);\n',
    error: /TS2304|TS2552/,
  },
  {
    breaks: 'Node in shared/',
    path: 'shared/node.ts',
    code: "export { readFileSync } from 'node:fs';\n",
    error: /TS2307|TS2591|TS2882/,
  },
  {
    breaks: 'the page in main/',
    path: 'main/page.ts',
    code: 'export const title = document.title;\n',
    error: /TS2584|TS2304/,
  },
  {
    breaks: 'Node in renderer/',
    path: 'renderer/node.ts',
    code: 'export const variables = process.env;\n',
    error: /TS2591|TS2580|TS2304/,
  },
  {
    breaks: 'an index that is taken for a value',
    path: 'shared/index.ts',
    code: 'const values: readonly number[] = [];\n\nexport const first: number = values[0];\n',
    error: /TS2322/,
  },
];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'planted-types-'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  for (const folder of ['shared', 'main', 'renderer']) {
    plant(`${folder}/fine.ts`, `export const fine = '${folder}';\n`);
    cpSync(join(root, folder, 'tsconfig.json'), join(copy, folder, 'tsconfig.json'));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the compiler', () => {
  it('accepts the three folders as they are', () => {
    expect(build('main') + build('renderer')).toBe('');
  });

  it.each(planted)('refuses $breaks', ({ path, code, error }) => {
    plant(path, code);
    const said = build(path.split('/')[0] ?? '');
    rmSync(join(copy, path));
    expect(said).toContain(path.split('/')[1]);
    expect(said).toMatch(error);
  });
});

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), code);
}

function build(folder: string): string {
  const tool = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tool, '-b', folder], { cwd: copy, encoding: 'utf8' }).stdout;
}
