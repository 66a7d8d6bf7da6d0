import { PlainError } from '../say.mjs';
import { benchParts } from './parts.mjs';

const usage = `npm run bench [-- PART...] [--quick]: measures the budgets of ARCHITECTURE.md.\nParts: ${benchParts
  .map(({ name }) => name)
  .join(', ')}.`;

/**
 * @param {readonly string[]} args
 * @returns {{ quick: boolean, parts: readonly import('./parts.mjs').BenchPart[] }}
 */
export function parseBench(args) {
  const names = args.filter((arg) => !arg.startsWith('-'));
  const wrong =
    args.find((arg) => arg.startsWith('-') && arg !== '--quick') ?? names.find((name) => !isPart(name));
  if (wrong !== undefined) throw new PlainError(`The bench knows no ${wrong}.\n${usage}`);
  const parts = names.length === 0 ? benchParts : benchParts.filter(({ name }) => names.includes(name));
  return { quick: args.includes('--quick'), parts };
}

/** @param {string} word */
function isPart(word) {
  return benchParts.some(({ name }) => name === word);
}
