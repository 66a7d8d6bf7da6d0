import { bundleForNode } from './bundleForNode.mjs';
import { bundleRenderer } from './bundleRenderer.mjs';

/**
 * One thing that is built by itself, from all files under `sources`, into `outputs` (paths inside out/).
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} entries
 * @property {readonly string[]} sources
 * @property {readonly string[]} outputs
 * @property {(stage: string) => Promise<void>} build writes `outputs` into the folder `stage`
 */

const common = ['shared', 'scripts/build', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** The thread beside those that write many cases: both the command and the console have it. */
const MAKING = 'main/desk/making/makingWorker.ts';

/** The thread that reads a long file while it is written. */
const READING = 'main/transfer/beside/readingWorker.ts';

/** @param {string} name */
function built(name) {
  return [`main/${name}.cjs`, `main/${name}.cjs.map`];
}

/** @type {Part} */
export const headless = {
  name: 'headless',
  entries: ['main/headless.ts', MAKING, READING],
  sources: ['main', ...common],
  outputs: ['headless', 'makingWorker', 'readingWorker'].flatMap(built),
  build: (stage) =>
    bundleForNode(
      { 'main/headless': 'main/headless.ts', 'main/makingWorker': MAKING, 'main/readingWorker': READING },
      stage,
    ),
};

/** @type {Part} */
export const main = {
  name: 'main',
  entries: [
    'main/index.ts',
    'main/preload.ts',
    'main/transfer/transferWorker.ts',
    'main/openingAhead/openWorker.ts',
    'main/settings/settingsLibrary.ts',
    'main/team/worker/teamWorker.ts',
    MAKING,
    READING,
  ],
  sources: ['main', ...common],
  outputs: [
    'index',
    'preload',
    'transferWorker',
    'openWorker',
    'settingsLibrary',
    'teamWorker',
    'makingWorker',
    'readingWorker',
  ].flatMap(built),
  build: (stage) =>
    bundleForNode(
      {
        'main/index': 'main/index.ts',
        'main/preload': 'main/preload.ts',
        'main/transferWorker': 'main/transfer/transferWorker.ts',
        'main/openWorker': 'main/openingAhead/openWorker.ts',
        'main/settingsLibrary': 'main/settings/settingsLibrary.ts',
        'main/teamWorker': 'main/team/worker/teamWorker.ts',
        'main/makingWorker': MAKING,
        'main/readingWorker': READING,
      },
      stage,
    ),
};

/** @type {Part} */
export const renderer = {
  name: 'renderer',
  entries: ['renderer/index.html'],
  sources: ['renderer', 'vite.config.mts', ...common],
  outputs: ['renderer'],
  build: bundleRenderer,
};

export const allParts = [main, headless, renderer];
