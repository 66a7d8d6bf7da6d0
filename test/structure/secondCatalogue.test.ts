import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Catalogues of a second language, each as the value of `second`. */
const CATALOGUES = {
  whole: 'export const second: Catalogue = { ...english, panel: { ...english.panel, details: "詳細" } };',
  lacksString: `const { details: _, ...panel } = english.panel;
export const second: Catalogue = { ...english, panel };`,
  lacksHint: `const { organizationId: _, ...hints } = english.drafting.hints;
export const second: Catalogue = { ...english, drafting: { ...english.drafting, hints } };`,
  lacksPart: `const { timeline: _, ...others } = english;
export const second: Catalogue = others;`,
  lacksSentence: `const { closed: _, ...stage } = english.queue.stage;
export const second: Catalogue = { ...english, queue: { ...english.queue, stage } };`,
  countsWritten: `const filterCount = (count: string): string => count;
export const second: Catalogue = { ...english, queue: { ...english.queue, filterCount } };`,
};

let copy: string;
let refused: ReadonlySet<string>;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'second-catalogue-'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  cpSync(join(root, 'shared'), join(copy, 'shared'), { recursive: true });
  const files = Object.entries(CATALOGUES).map(([name, code]) => {
    const imports =
      "import type { Catalogue } from '../../shared/messages/catalogue.ts';\nimport { english } from '../../shared/messages/en/english.ts';\n";
    const file = `shared/messages/${name}.ts`;
    writeFileSync(join(copy, file), `${imports}\n${code}\n`);
    return file;
  });
  const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true };
  const project = { extends: './tsconfig.base.json', compilerOptions, files };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(project));
  const tool = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tool, '-p', '.'], { cwd: copy, encoding: 'utf8' });
  refused = new Set(
    stdout.split('\n').flatMap((line) => /^shared\/messages\/(\w+)\.ts.*error/.exec(line)?.[1] ?? []),
  );
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a second catalogue', () => {
  it('compiles with words of its own', () => {
    expect(refused).not.toContain('whole');
  });

  it.each([
    ['lacks a string', 'lacksString'],
    ['lacks a string that only some fields have', 'lacksHint'],
    ['lacks a whole part', 'lacksPart'],
    ['lacks the word for one of several states', 'lacksSentence'],
    ['takes a number as text', 'countsWritten'],
  ])('does not compile when it %s', (_, name) => {
    expect(refused).toContain(name);
  });
});
