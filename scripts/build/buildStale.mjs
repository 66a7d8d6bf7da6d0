import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from '../lock.mjs';
import { inProject, outDir } from '../project.mjs';
import { PlainError, say } from '../say.mjs';
import { fingerprint } from './fingerprint.mjs';

/**
 * Builds those of `parts` whose sources changed since their last build. A build replaces the old one whole or
 * not at all, and two processes that find the same part stale build it once.
 * @param {readonly import('./parts.mjs').Part[]} parts
 */
export async function buildStale(parts) {
  if (parts.every(isCurrent)) return;
  await withLock('build', async () => {
    for (const part of parts) if (!isCurrent(part)) await buildPart(part);
  });
}

/** @param {import('./parts.mjs').Part} part */
function isCurrent(part) {
  const stamp = stampFile(part);
  return (
    existsSync(stamp) &&
    part.outputs.every((output) => existsSync(join(outDir, output))) &&
    readFileSync(stamp, 'utf8') === fingerprint(part.sources)
  );
}

/** @param {import('./parts.mjs').Part} part */
async function buildPart(part) {
  for (const entry of part.entries) {
    if (!existsSync(inProject(entry)))
      throw new PlainError(`Cannot build ${part.name}: ${entry} is missing.`);
  }
  const before = performance.now();
  // Taken before the build: a file saved meanwhile leaves the stamp stale, never falsely current.
  const built = fingerprint(part.sources);
  const stage = join(outDir, `stage-${process.pid}`, part.name);
  try {
    await part.build(stage);
    for (const output of part.outputs) moveIntoPlace(join(stage, output), join(outDir, output));
  } catch (error) {
    throw new PlainError(`Building ${part.name} failed.\n${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(dirname(stage), { recursive: true, force: true });
  }
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), built);
  say(`Built ${part.name} in ${Math.round(performance.now() - before)} ms.`);
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveIntoPlace(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const old = `${to}.old-${process.pid}`;
  // A file is replaced by one rename; a folder that is not empty has to step aside first.
  const isFolder = existsSync(to) && !/\.\w+$/.test(to);
  if (isFolder) renameSync(to, old);
  renameSync(from, to);
  if (isFolder) rmSync(old, { recursive: true, force: true });
}

/** @param {import('./parts.mjs').Part} part */
function stampFile(part) {
  return join(outDir, 'stamps', part.name);
}
