import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { say } from '../say.mjs';

/** The lowest severity of an advisory that fails: of what is shipped, and of what only builds it. */
const limit = ['high', 'critical'];

/** Advisories that were weighed and let pass: their address, with the reason beside it. @type {readonly string[]} */
const letPass = [];

/** @returns {Promise<import('./groups.mjs').CheckResult>} */
export async function checkSupply() {
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const problems = lockfileProblems(lock);
  for (const problem of problems) say(problem);
  const locked = `${Object.keys(lock.packages).length - 1} packages locked, ${problems.length} problems`;
  const audit = await askAudit();
  return { ok: problems.length === 0 && audit.ok, words: `${locked}; ${audit.words}` };
}

/**
 * What is wrong with a lockfile, entry by entry: each comes from npm's registry over https, with the hash of its bytes.
 * An entry without an address comes from the registry that npm is set to, and its hash is checked all the same.
 * @param {{ lockfileVersion?: number, packages?: Record<string, { version?: string, resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean, optional?: boolean, dev?: boolean }> }} lock
 * @returns {string[]}
 */
export function lockfileProblems(lock) {
  if (lock.lockfileVersion !== 3 || lock.packages === undefined)
    return ['package-lock.json is not of version 3.'];
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, entry]) =>
      entryProblems(path, entry).map((what) => `package-lock.json: ${path} ${what}.`),
    );
}

/**
 * @param {string} path
 * @param {{ resolved?: string, integrity?: string, link?: boolean }} entry
 */
function entryProblems(path, { resolved, integrity = '', link }) {
  const isInside = link !== true && /^(.*\/)?node_modules\/(@[\w.-]+\/)?[\w.-]+$/.test(path);
  const isFromRegistry = resolved === undefined || resolved.startsWith('https://registry.npmjs.org/');
  return [
    ...(isInside ? [] : ['is a link or lies outside node_modules']),
    ...(isFromRegistry ? [] : [`comes from ${resolved}`]),
    ...(/^sha512-[\w+/]{86}==/.test(integrity) ? [] : ['has no sha512 hash']),
  ];
}

/** Asks the registry for advisories; a registry that does not answer fails nothing and is said aloud. */
async function askAudit() {
  let printed = '';
  try {
    printed = await new Promise((resolve) => {
      execFile(
        process.platform === 'win32' ? 'npm.cmd' : 'npm',
        ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=10000'],
        { cwd: inProject('.'), timeout: 20_000, maxBuffer: 64 * 1024 * 1024 },
        (_error, out) => resolve(String(out)),
      );
    });
    return auditVerdict(JSON.parse(printed));
  } catch {
    return { ok: true, words: 'advisories not asked: npm gave no answer' };
  }
}

/**
 * @param {{ vulnerabilities?: Record<string, { severity: string, via: ReadonlyArray<string | { url?: string, severity?: string }> }> }} answer
 */
export function auditVerdict(answer) {
  if (answer.vulnerabilities === undefined)
    return { ok: true, words: 'advisories not asked: the registry does not answer' };
  const grave = Object.entries(answer.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) =>
      typeof one !== 'string' && limit.includes(one.severity ?? '') && !letPass.includes(one.url ?? '')
        ? [`${name}: ${one.severity}, ${one.url}`]
        : [],
    ),
  );
  for (const line of grave) say(line);
  const words = `${grave.length} advisories of severity high or worse`;
  return { ok: grave.length === 0, words };
}
