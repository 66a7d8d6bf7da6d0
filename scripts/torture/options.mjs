import { PlainError } from '../say.mjs';

const usage =
  'npm run torture [-- NAME...] [--short | --times N]: all attacks or those whose file is named, in their long form unless said.';

/**
 * @param {readonly string[]} args
 * @returns {{ length: string, names: readonly string[] }}
 */
export function parseTorture(args) {
  const names = [];
  let length = 'long';
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--short') length = 'short';
    else if (arg === '--times') length = timesOf(args[++at]);
    else if (arg.startsWith('-')) throw new PlainError(`There is no option ${arg}.\n${usage}`);
    else names.push(arg);
  }
  return { length, names };
}

/** @param {string | undefined} given */
function timesOf(given) {
  if (given !== undefined && /^[1-9]\d*$/.test(given)) return given;
  throw new PlainError(`--times takes a whole number, not "${given ?? ''}".\n${usage}`);
}
