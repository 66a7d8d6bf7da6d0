import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface ProjectFile {
  /** Path from the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** All text files that git keeps or would keep, under the given folders, without fixtures. */
export function projectFiles(...folders: readonly string[]): readonly ProjectFile[] {
  return gitPaths(folders)
    .filter((path) => !path.startsWith('test/fixtures/') && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Only what is compiled: TypeScript and scripts. */
export function sourceFiles(...folders: readonly string[]): readonly ProjectFile[] {
  return projectFiles(...folders).filter(({ path }) => /\.(ts|tsx|mts|mjs)$/.test(path));
}

function gitPaths(folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((path) => path !== '');
}
