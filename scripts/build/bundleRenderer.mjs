import { join } from 'node:path';
import { inProject } from '../project.mjs';

/**
 * Bundles the page with vite.config.mts.
 * @param {string} stage the folder to write `renderer/` into
 */
export async function bundleRenderer(stage) {
  const { build } = await import('vite');
  await build({
    configFile: inProject('vite.config.mts'),
    logLevel: 'warn',
    build: { outDir: join(stage, 'renderer'), emptyOutDir: true },
  });
}
