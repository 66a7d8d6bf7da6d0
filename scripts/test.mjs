// npm test [-- GROUP [ARGUMENTS]]: installs what is missing, builds what is stale, runs every check, tells all results.
import { buildStale } from './build/buildStale.mjs';
import { allParts } from './build/parts.mjs';
import { checkGroups } from './check/groups.mjs';
import { ensureDependencies } from './install/dependencies.mjs';
import { PlainError, runScript, say, secondsSoFar } from './say.mjs';
import { endInOrder } from './signals.mjs';

await runScript(async () => {
  endInOrder();
  const [only, ...rest] = process.argv.slice(2);
  const chosen = checkGroups.filter((group) => only === undefined || group.name === only);
  if (chosen.length === 0) {
    throw new PlainError(
      `There is no group "${only}"; there are ${checkGroups.map((g) => g.name).join(', ')}.`,
    );
  }
  await ensureDependencies();
  if (chosen.some((group) => group.needsBuild)) await buildStale(allParts);
  const results = [];
  for (const group of chosen) results.push(await runGroup(group, rest));
  say('');
  for (const words of results.flatMap((result) => result.failures)) say(`${words}\n`);
  for (const result of results) process.stdout.write(`${result.line}\n`);
  const failed = results.filter((result) => !result.ok).length;
  const verdict =
    failed === 0
      ? `${only === undefined ? 'all' : 'these'} checks passed`
      : `${failed} of ${results.length} groups failed`;
  process.stdout.write(`${verdict} in ${secondsSoFar()} s\n`);
  return failed === 0 ? 0 : 1;
});

/**
 * A group that cannot even start counts as failed, and the others still run.
 * @param {import('./check/groups.mjs').CheckGroup} group
 * @param {readonly string[]} args
 */
async function runGroup(group, args) {
  say(`\n== ${group.name}: ${group.about}`);
  try {
    const { ok, words, failures = [] } = await group.run(args);
    return {
      ok,
      line: `${group.name}: ${words}`,
      failures: failures.map((f) => `${group.name} failed: ${f}`),
    };
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    return { ok: false, line: `${group.name}: could not run`, failures: [] };
  }
}
