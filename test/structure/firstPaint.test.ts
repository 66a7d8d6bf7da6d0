import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm;

/** The packages that are in the window's code before anything of it is drawn: what `import()` fetches comes later. */
function packagesBeforeFirstPaint(): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (!imported.startsWith('.')) packages.add(imported);
      else if (/\.tsx?$/.test(imported)) walk(join(dirname(file), imported));
    }
  };
  walk(join(ROOT, 'renderer/index.tsx'));
  return packages;
}

it('the window draws its first rows without schemas and without dates of a library: main checks what is said', () => {
  const packages = packagesBeforeFirstPaint();
  expect([...packages]).toContain('zustand');
  expect([...packages].filter((name) => ['zod', 'luxon', 'd3-scale', 'd3-shape'].includes(name))).toEqual([]);
});
