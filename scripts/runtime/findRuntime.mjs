import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackFits, fallbackRuntime } from '../fallback/fallbackRuntime.mjs';
import { cacheDir, inProject } from '../project.mjs';
import { ask } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

const electronPackage = inProject('node_modules/electron');
const installerFailed = join(cacheDir, 'electron-installer-failed');
const dayMs = 24 * 60 * 60 * 1000;
const installerPatienceMs = 120_000;

/**
 * The path of an Electron binary, from the first of these that has one: the folder that ELECTRON_OVERRIDE_DIST_PATH
 * names, the electron package, its installer (tried once a day), the fallback of scripts/fallback.
 */
export async function findRuntime() {
  const found = overridden() ?? packaged() ?? installed();
  if (found !== undefined) return found;
  if (fallbackFits) return fallbackRuntime();
  throw new PlainError(
    [
      `No Electron runtime for ${process.platform}-${process.arch} was found.`,
      `Its download failed: run "npx install-electron" to see why, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with`,
      `Electron ${wantedVersion()} in it. Once it works, delete ${installerFailed}.`,
    ].join('\n'),
  );
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder === undefined || folder === '') return undefined;
  const binary = join(folder, binaryName());
  if (!existsSync(binary))
    throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but ${binary} is missing.`);
  return binary;
}

function packaged() {
  const binary = join(electronPackage, 'dist', binaryName());
  return existsSync(binary) ? binary : undefined;
}

function installed() {
  const failedAt = statSync(installerFailed, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - failedAt < dayMs) return undefined;
  say(`Downloading Electron ${wantedVersion()} ...`);
  const { ok, stderr } = ask(process.execPath, [join(electronPackage, 'install.js')], {
    timeout: installerPatienceMs,
  });
  const binary = packaged();
  if (ok && binary !== undefined) return binary;
  say('It cannot be downloaded here; trying again tomorrow.');
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(installerFailed, stderr);
  return undefined;
}

function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function wantedVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
}
