// npm run torture [-- NAME...] [--short | --times N]: attacks the promises of the console, for long.
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { countWords } from './check/tool.mjs';
import { checkTorture } from './check/torture.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { runScript } from './say.mjs';
import { endInOrder } from './signals.mjs';
import { parseTorture } from './torture/options.mjs';

await runScript(async () => {
  endInOrder();
  const { length, names } = parseTorture(process.argv.slice(2));
  await ensureDependencies();
  await buildStale(allParts);
  process.env.SEVERITY_DESK_TORTURE = length;
  const { ok, words, tallies } = await checkTorture(names);
  for (const { name, passed, failed, notes, seconds } of tallies) {
    const more = [...notes, `${seconds} s`].join('; ');
    process.stdout.write(`${name}: ${countWords(passed, failed, 0)} (${more})\n`);
  }
  process.stdout.write(`${words}\n`);
  return ok ? 0 : 1;
});
