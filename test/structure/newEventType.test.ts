import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const UNION = 'export type CaseEvent =\n';

/** Each file that decides something by the type of an event. */
const READERS = [
  'shared/case/events/life.ts',
  'shared/case/fold/evolveClocks.ts',
  'shared/case/fold/fieldsAfter.ts',
  'shared/interchange/eventSchema.ts',
  'shared/review/facts/caseFacts.ts',
  'shared/review/facts/closingRule.ts',
];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-event-type-'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  cpSync(join(root, 'shared'), join(copy, 'shared'), { recursive: true });
  const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true };
  const project = { extends: './tsconfig.base.json', compilerOptions, files: READERS };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(project));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a new type of event does not compile until every reader says what the event does', () => {
  const path = join(copy, 'shared/case/events/caseEvent.ts');
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(UNION, `${UNION}  | (Stamp & { readonly type: 'planted' })\n`));
  const tool = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tool, '-p', '.'], { cwd: copy, encoding: 'utf8' });
  const files = new Set(
    stdout.split('\n').flatMap((line) => /^(\S+?)\(\d+,\d+\): error/.exec(line)?.[1] ?? []),
  );
  expect([...files].sort()).toEqual(READERS);
}, 120_000);
