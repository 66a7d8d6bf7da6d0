import { resolve } from 'node:path';

/**
 * The value of `--name VALUE` or `--name=VALUE`; undefined when the option is absent.
 * @param {readonly string[]} args
 * @param {string} name
 */
export function optionOf(args, name) {
  const at = args.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = args[at];
  return word === `--${name}` ? args[at + 1] : word?.slice(name.length + 3);
}

/** Options whose value is a path. */
const PATHS = ['--profile', '--screenshot'];

/**
 * A relative path is meant from where the person stands; npm has moved to the project's folder.
 * @param {readonly string[]} args
 */
export function withAbsolutePaths(args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  return args.map((arg, i) => {
    if (PATHS.includes(args[i - 1] ?? '')) return resolve(from, arg);
    const joined = PATHS.map((name) => `${name}=`).find((start) => arg.startsWith(start));
    return joined === undefined ? arg : joined + resolve(from, arg.slice(joined.length));
  });
}
