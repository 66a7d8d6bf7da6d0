// npm start: installs what is missing, builds what is stale, opens the console.
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { sandboxSwitches, whyNoNamespaces } from './machine/sandbox.mjs';
import { ensureSystemLibraries } from './machine/systemLibraries.mjs';
import { hasNoDisplay } from './machine/virtualDisplay.mjs';
import { findRuntime } from './runtime/findRuntime.mjs';
import { launch } from './runtime/launch.mjs';
import { runScript, say, secondsSoFar } from './say.mjs';
import { endInOrder } from './signals.mjs';
import { withAbsolutePaths } from './start/options.mjs';
import { showWithoutDisplay } from './start/showWithoutDisplay.mjs';

await runScript(async () => {
  endInOrder();
  const withoutDisplay = hasNoDisplay();
  if (withoutDisplay) say('There is no display here: the console opens on a virtual one.');
  await ensureDependencies();
  await ensureSystemLibraries({ virtualDisplay: withoutDisplay, tests: false });
  await buildStale(allParts);
  const runtime = await findRuntime();
  const switches = sandboxSwitches();
  const args = withAbsolutePaths(process.argv.slice(2));
  if (withoutDisplay) return showWithoutDisplay(runtime, switches, args);
  say(`Opening the console after ${secondsSoFar()} s.`);
  const { code, signal } = await launch({ runtime, switches, args });
  const why = signal === null ? null : whyNoNamespaces(runtime);
  if (why !== null) say(why);
  return code;
});
