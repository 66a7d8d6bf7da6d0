import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'desk-command-'));
  for (const name of ['scripts', 'package.json', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  // Asks for no package: npm would install what is missing through the link, into the project itself.
  write('package-lock.json', '{ "packages": {} }');
  for (const folder of ['main/desk/making', 'main/transfer/beside'])
    mkdirSync(join(project, folder), { recursive: true });
  write('main/headless.ts', commandThatSays('first'));
  write('main/desk/making/makingWorker.ts', '');
  write('main/transfer/beside/readingWorker.ts', '');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('the desk command', () => {
  it('passes arguments, output and exit code through, and its own words go to stderr', async () => {
    const done = await desk('queue', '--now', 'T');
    expect(done).toMatchObject({ code: 7, stdout: 'first queue --now T\n' });
    expect(done.stderr).toContain('Built headless');
  });

  it('builds again when a source changed, and only then', async () => {
    await desk();
    expect((await desk()).stderr).toBe('');
    write('main/headless.ts', commandThatSays('second'));
    expect((await desk()).stdout).toBe('second \n');
  });

  it('builds once when several start together, and each of them works', async () => {
    const all = await Promise.all([1, 2, 3, 4].map((number) => desk(String(number))));
    expect(all.map((done) => done.stdout)).toEqual([1, 2, 3, 4].map((number) => `first ${number}\n`));
    expect(all.filter((done) => done.stderr.includes('Built headless'))).toHaveLength(1);
  });

  it('takes over the lock of a process that is gone', async () => {
    const gone = await desk();
    write('out/locks/build', String(gone.pid));
    write('main/headless.ts', commandThatSays('third'));
    expect((await desk()).stdout).toBe('third \n');
  });

  it('says which source is missing, and keeps the last good build', async () => {
    await desk();
    const built = readFileSync(join(project, 'out/main/headless.cjs'), 'utf8');
    rmSync(join(project, 'main/headless.ts'));
    expect(await desk()).toMatchObject({
      code: 1,
      stderr: 'Cannot build headless: main/headless.ts is missing.\n',
    });
    expect(readFileSync(join(project, 'out/main/headless.cjs'), 'utf8')).toBe(built);
  });
});

function commandThatSays(word: string): string {
  return `process.stdout.write('${word} ' + process.argv.slice(2).join(' ') + '\\n');\nprocess.exitCode = 7;\n`;
}

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text);
}

interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly pid: number;
}

function desk(...args: readonly string[]): Promise<Done> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['scripts/desk.mjs', ...args],
      { cwd: project, env: { ...process.env, INIT_CWD: project } },
      (_, stdout, stderr) => done({ code: child.exitCode ?? -1, stdout, stderr, pid: child.pid ?? -1 }),
    );
  });
}
