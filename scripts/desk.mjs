// npm run --silent desk -- COMMAND: the console without a window, in plain Node.
import { createRequire } from 'node:module';
import { buildStale } from './build/buildStale.mjs';
import { headless } from './build/parts.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { inProject } from './project.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildStale([headless]);
  const command = inProject('out/main/headless.cjs');
  // npm moves to the project's folder; file names on the command line are meant from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.argv = [process.argv[0] ?? 'node', command, ...process.argv.slice(2)];
  // In this very process: signals, pipes and the exit code are the command's own, without a second start of Node.
  createRequire(import.meta.url)(command);
});
