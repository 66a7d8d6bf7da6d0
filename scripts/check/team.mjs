import { withPostgres } from '../postgres/startPostgres.mjs';
import { unitWords } from './unit.mjs';
import { runVitest, vitestFailures } from './vitest.mjs';

/**
 * Runs the tests of the team's server against a real PostgreSQL of their own.
 * @param {readonly string[]} args go to vitest: a path, or -t and a title
 * @returns {Promise<import('./groups.mjs').CheckResult>}
 */
export async function checkTeam(args) {
  return withPostgres(async (place) => {
    const env = { ...process.env, NODE_ENV: 'test', SEVERITY_DESK_POSTGRES: JSON.stringify(place) };
    const { code, found } = await runVitest('team', ['--config', 'vitest.team.config.mts', ...args], env);
    return {
      ok: code === 0,
      words: `${unitWords(code, found)}, with ${place.version}`,
      failures: vitestFailures(found),
    };
  });
}
