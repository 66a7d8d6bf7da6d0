// npm run package: the console as a folder that runs without Node, in dist/. Arguments go to electron-builder.
import { dirname } from 'node:path';
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { runTool } from './check/tool.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { cacheDir } from './project.mjs';
import { findRuntime } from './runtime/findRuntime.mjs';
import { runScript, say } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildStale(allParts);
  const runtime = await findRuntime();
  const args = process.argv.length > 2 ? process.argv.slice(2) : ['--dir'];
  if (!runtime.startsWith(cacheDir)) return pack(['--config', 'electron-builder.yml', ...args]);
  say(
    'This package is around Electron 25 and for trying out only: the official runtime is out of reach here.',
  );
  return pack(['--config', 'electron-builder.e25.yml', `--config.electronDist=${dirname(runtime)}`, ...args]);
});

/** @param {readonly string[]} args */
function pack(args) {
  return runTool('electron-builder/cli.js', ['--publish', 'never', ...args]);
}
