// npm run bench [-- PART...] [--quick]: measures the budgets, as ratios against baselines of the same run.
import { bundleBench, bundleBlank } from './bench/bundle.mjs';
import { measure } from './bench/measure.mjs';
import { parseBench } from './bench/options.mjs';
import { ensureBenchPackages } from './bench/packages.mjs';
import { writeResults } from './bench/results.mjs';
import { benchTable } from './bench/table.mjs';
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { runScript, say, secondsSoFar } from './say.mjs';
import { endInOrder } from './signals.mjs';

await runScript(async () => {
  endInOrder();
  const { quick, parts } = parseBench(process.argv.slice(2));
  await ensureDependencies();
  await ensureBenchPackages();
  await buildStale(allParts);
  await bundleBench(parts);
  await bundleBlank();
  const figures = [];
  const broken = [];
  for (const part of parts) {
    say(`${part.name}: ${part.about} ...`);
    const found = await measure(part, quick);
    if (found === null) broken.push(part);
    else figures.push(...found);
  }
  writeResults(figures, quick);
  process.stdout.write(`${benchTable(figures)}\n`);
  say(`${figures.length} figures in ${secondsSoFar()} s, also in bench/results.json.`);
  return broken.length;
});
