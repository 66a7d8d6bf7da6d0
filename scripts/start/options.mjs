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

/**
 * A relative folder is meant from where the person stands; npm has moved to the project's folder.
 * @param {readonly string[]} args
 */
export function withAbsoluteProfile(args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  const joined = '--profile=';
  return args.map((arg, i) => {
    if (args[i - 1] === '--profile') return resolve(from, arg);
    return arg.startsWith(joined) ? joined + resolve(from, arg.slice(joined.length)) : arg;
  });
}
