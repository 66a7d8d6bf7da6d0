// Stands in for the default app of an official Electron build: `electron [-r MODULE] PATH` runs the app at PATH.
// Only what this project and Playwright use of it is here.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join, resolve } = require('node:path');

/** The arguments that are meant for Electron itself: modules to load first, and the app's path. */
function readArguments(argv) {
  const modules = [];
  for (let i = 1; i < argv.length; i++) {
    if (argv[i] === '-r' || argv[i] === '--require') modules.push(argv[++i]);
    else if (!argv[i].startsWith('-')) return { modules, path: argv[i] };
  }
  return { modules, path: undefined };
}

function startApp(path) {
  const folder = resolve(path);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // The app's own name decides its data folder, so it is set before the app's first line runs.
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  require(Module._resolveFilename(folder, null, true));
}

const { modules, path } = readArguments(process.argv);
if (process.argv.includes('--version')) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (path === undefined) {
  console.error('Usage: electron [-r MODULE] PATH-OF-AN-APP');
  process.exit(1);
}
Module._preloadModules(modules);
startApp(path);
