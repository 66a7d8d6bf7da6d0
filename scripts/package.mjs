// npm run package: the console as a folder that runs without Node, in dist/. Arguments go to electron-builder.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { runTool } from './check/tool.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { checkFuses } from './package/readFuses.mjs';
import { cacheDir, inProject } from './project.mjs';
import { findRuntime } from './runtime/findRuntime.mjs';
import { runScript, say } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildStale(allParts);
  const runtime = await findRuntime();
  const args = process.argv.length > 2 ? process.argv.slice(2) : ['--dir'];
  if (!runtime.startsWith(cacheDir)) return pack(inProject('electron-builder.yml'), args);
  say(
    'This package is around Electron 25 and for trying out only: the official runtime is out of reach here.',
  );
  return pack(configForElectron25(), [`--config.electronDist=${dirname(runtime)}`, ...args]);
});

/** The same package, but for the fuse that Electron 25 does not know yet. */
function configForElectron25() {
  const config = join(cacheDir, 'electron-builder.e25.yml');
  const text = readFileSync(inProject('electron-builder.yml'), 'utf8');
  const fitting = text.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, '');
  writeFileSync(config, `${fitting}electronVersion: 25.1.1\n`);
  return config;
}

/**
 * @param {string} config
 * @param {readonly string[]} args
 */
async function pack(config, args) {
  const code = await runTool('electron-builder/cli.js', ['--config', config, '--publish', 'never', ...args]);
  if (code === 0) await checkFuses(inProject('dist'), config);
  return code;
}
