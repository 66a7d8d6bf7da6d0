// npm run build: builds what is stale of main, the headless command and the page into out/.
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  await buildStale(allParts);
  return 0;
});
