// npm run package: the console as a folder that runs without Node, in dist/. Arguments go to electron-builder.
import { dirname } from 'node:path';
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { runTool } from './check/tool.mjs';
import { fallbackVersion } from './fallback/recipe.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { writeNotices } from './package/notices.mjs';
import { checkNotices } from './package/readNotices.mjs';
import { cacheDir, inProject } from './project.mjs';
import { findRuntime } from './runtime/findRuntime.mjs';
import { runScript, say } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildStale(allParts);
  say(`notices of ${writeNotices(inProject('out/notices/THIRD-PARTY-NOTICES.txt'))} libraries and fonts`);
  const runtime = await findRuntime();
  const args = process.argv.length > 2 ? process.argv.slice(2) : ['--dir'];
  if (!runtime.startsWith(cacheDir)) return pack(args);
  say(
    `This package is around Electron ${fallbackVersion} and for trying out only: the official runtime is out of reach here.`,
  );
  return pack([
    `--config.electronDist=${dirname(runtime)}`,
    `--config.electronVersion=${fallbackVersion}`,
    ...args,
  ]);
});

/** @param {readonly string[]} args */
async function pack(args) {
  const config = inProject('electron-builder.yml');
  const code = await runTool('electron-builder/cli.js', ['--config', config, '--publish', 'never', ...args]);
  if (code !== 0) return code;
  // Loaded late: it imports a package that npm has not installed when a script of a fresh clone begins.
  const { checkFuses } = await import('./package/readFuses.mjs');
  await checkFuses(inProject('dist'), config);
  checkNotices(inProject('dist'));
  return code;
}
