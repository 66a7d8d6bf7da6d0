import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, root } from '../project.mjs';

const built = inProject('test/bench/.built');

/**
 * Bundles the programs of the bench into modules for plain Node. They lie beside their packages, so that those of
 * the bench are found before those of the product.
 * @param {readonly import('./parts.mjs').BenchPart[]} parts
 */
export async function bundleBench(parts) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(parts.flatMap(({ entries }) => Object.entries(entries))),
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [keepPlaces],
  });
}

/** Bundles the windows that the console is held against: a blank one, and one with a plain list. */
export async function bundleBlank() {
  const { build } = await import('esbuild');
  const folder = `${built}/blank`;
  const common = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    logLevel: /** @type {const} */ ('warning'),
  };
  await build({
    ...common,
    entryPoints: { main: 'test/bench/window/blankMain.ts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron'],
    outExtension: { '.js': '.cjs' },
  });
  await build({
    ...common,
    entryPoints: ['test/bench/window/blankPage.tsx', 'test/bench/window/listPage.tsx'],
    target: 'chrome130',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  for (const file of ['blank.html', 'list.html', 'list.css'])
    copyFileSync(inProject('test/bench/window', file), `${folder}/${file}`);
  writeFileSync(`${folder}/package.json`, '{ "name": "blank", "version": "1.0.0", "main": "main.cjs" }\n');
}

/** @param {string} name */
export function builtBench(name) {
  return `${built}/${name}.mjs`;
}

/**
 * In a bundle a file no longer knows where it is: its place is written into it.
 * @type {import('esbuild').Plugin}
 */
const keepPlaces = {
  name: 'keep-places',
  setup(build) {
    build.onLoad({ filter: /[\\/](main|test)[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('__filename', JSON.stringify(path)),
    }));
  },
};
