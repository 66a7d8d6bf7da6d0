import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { withRealElectron } from '../check/realElectron.mjs';
import { withPostgres } from '../postgres/startPostgres.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { say } from '../say.mjs';
import { builtBench } from './bundle.mjs';
import { figureOf } from './figure.mjs';
import { waitForIdleMachine } from './idleMachine.mjs';

/**
 * Runs one part and gives its figures; null when it broke.
 * @param {import('./parts.mjs').BenchPart} part
 * @param {boolean} quick
 * @returns {Promise<readonly import('./figure.mjs').Figure[] | null>}
 */
export async function measure(part, quick) {
  mkdirSync(inProject('out/bench'), { recursive: true });
  const rows = inProject(`out/bench/${part.name}.json`);
  rmSync(rows, { force: true });
  const more = { SEVERITY_DESK_BENCH: quick ? 'quick' : 'full', SEVERITY_DESK_BENCH_ROWS: rows };
  const start = (/** @type {NodeJS.ProcessEnv} */ env) =>
    run(process.execPath, ['--expose-gc', builtBench(part.name)], {
      env: { ...env, ...more },
      stdio: ['ignore', process.stderr, process.stderr],
    });
  await waitForIdleMachine();
  const code = await surrounded(part, start);
  if (code === 0 && existsSync(rows)) return JSON.parse(readFileSync(rows, 'utf8')).map(figureOf);
  say(`${part.name} broke; its words are above.`);
  return null;
}

/**
 * Starts a part beside what it needs.
 * @param {import('./parts.mjs').BenchPart} part
 * @param {(env: NodeJS.ProcessEnv) => Promise<number>} start
 */
function surrounded(part, start) {
  if (part.needsElectron) return withRealElectron(start);
  if (part.needsPostgres !== true) return start(process.env);
  return withPostgres((place) => start({ ...process.env, SEVERITY_DESK_POSTGRES: JSON.stringify(place) }));
}
