import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../out/preloaded');

/** Builds a library that stands between a program and the C library (LD_PRELOAD), if that is not done, and gives its place. */
export function preloadedLibrary(source: string): string {
  const library = resolve(folder, basename(source).replace(/\.c$/, '.so'));
  if (existsSync(library) && statSync(library).mtimeMs > statSync(source).mtimeMs) return library;
  mkdirSync(dirname(library), { recursive: true });
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'pipe' });
  return library;
}
