import { checkEndToEnd } from './endToEnd.mjs';
import { checkLint } from './lint.mjs';
import { checkSupply } from './supply.mjs';
import { checkTeam } from './team.mjs';
import { checkTorture } from './torture.mjs';
import { checkTypes } from './types.mjs';
import { checkUnit } from './unit.mjs';

/**
 * What one group of checks found, in words for the closing lines, and each failed test in words of its own.
 * @typedef {{ ok: boolean, words: string, failures?: readonly string[] }} CheckResult
 *
 * @typedef {object} CheckGroup
 * @property {string} name
 * @property {string} about
 * @property {boolean} needsBuild
 * @property {(args: readonly string[]) => Promise<CheckResult>} run
 */

/** All checks, the cheap ones first. @type {readonly CheckGroup[]} */
export const checkGroups = [
  { name: 'lint', about: 'format, lint and import rules', needsBuild: false, run: checkLint },
  {
    name: 'types',
    about: 'types, for the Electron of users and for the one of the tests',
    needsBuild: false,
    run: checkTypes,
  },
  {
    name: 'supply',
    about: 'what npm installs: hashes, origins, advisories',
    needsBuild: false,
    run: checkSupply,
  },
  { name: 'unit', about: 'rules of the domain, properties, components', needsBuild: false, run: checkUnit },
  {
    name: 'team',
    about: "the team's server, on a real PostgreSQL",
    needsBuild: false,
    run: checkTeam,
  },
  { name: 'e2e', about: 'the built app in a real Electron', needsBuild: true, run: checkEndToEnd },
  {
    name: 'torture',
    about: 'attacks on what was promised, in their short form',
    needsBuild: true,
    run: checkTorture,
  },
];
