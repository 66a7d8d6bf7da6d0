import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the working directory is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a build leaves behind; git-ignored, may be deleted at any time. */
export const outDir = join(root, 'out');

/** What was fetched from a registry; git-ignored, may be deleted at any time. */
export const cacheDir = join(root, '.cache');

/** @param {string[]} parts a path inside the project */
export const inProject = (...parts) => join(root, ...parts);
