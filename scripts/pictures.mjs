// npm run pictures: opens the console on the sample queue and writes its screens into docs/pictures.
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { runPlaywright } from './check/playwright.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { runScript } from './say.mjs';
import { endInOrder } from './signals.mjs';

await runScript(async () => {
  endInOrder();
  await ensureDependencies();
  await buildStale(allParts);
  return runPlaywright('pictures', ['--reporter=list', ...process.argv.slice(2)]);
});
