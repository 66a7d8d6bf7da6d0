import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { inProject } from '../project.mjs';

const file = inProject('bench/results.json');

/**
 * Writes the figures into bench/results.json; those of parts that did not run this time stay as they were.
 * @param {readonly import('./figure.mjs').Figure[]} figures
 * @param {boolean} quick
 */
export function writeResults(figures, quick) {
  /** @type {readonly import('./figure.mjs').Figure[]} */
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).figures : [];
  const kept = before.filter(({ part }) => figures.every((figure) => figure.part !== part));
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ machine, quick, figures: [...kept, ...figures] }, null, 2)}\n`);
}
