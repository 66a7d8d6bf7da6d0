import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../out/preloaded');

/** Builds a library that stands between a program and the C library (LD_PRELOAD), if that is not done, and gives its place. */
export function preloadedLibrary(source: string): string {
  const library = resolve(folder, basename(source).replace(/\.c$/, '.so'));
  if (existsSync(library) && statSync(library).mtimeMs > statSync(source).mtimeMs) return library;
  mkdirSync(dirname(library), { recursive: true });
  // Under a name of its own first: another attack may look for the library at the same time.
  const unfinished = `${library}.${process.pid}`;
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', unfinished, source, '-ldl'], { stdio: 'pipe' });
  renameSync(unfinished, library);
  return library;
}
