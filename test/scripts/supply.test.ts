import { describe, expect, it } from 'vitest';
import { auditVerdict, lockfileProblems } from '../../scripts/check/supply.mjs';

const integrity = `sha512-${'a'.repeat(86)}==`;
const locked = (entry: object, path = 'node_modules/left') =>
  lockfileProblems({ lockfileVersion: 3, packages: { '': {}, [path]: { version: '1.0.0', ...entry } } });

describe('the lockfile', () => {
  it('takes what comes from the registry with its hash', () => {
    expect(locked({ integrity })).toEqual([]);
    expect(locked({ integrity, resolved: 'https://registry.npmjs.org/left/-/left-1.0.0.tgz' })).toEqual([]);
  });

  const refused: Record<string, object> = {
    'no hash': {},
    'a weak hash': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    'another registry': { integrity, resolved: 'https://registry.example/left-1.0.0.tgz' },
    'no https': { integrity, resolved: 'http://registry.npmjs.org/left/-/left-1.0.0.tgz' },
    git: { integrity, resolved: 'git+ssh://git@github.com/a/left.git#abc' },
    'a link to a folder': { integrity, link: true },
  };
  for (const [what, entry] of Object.entries(refused)) {
    it(`refuses an entry with ${what}`, () => expect(locked(entry)).toHaveLength(1));
  }

  it('refuses the missing hash of an optional tool for another platform, too', () => {
    expect(locked({ optional: true, dev: true }, 'node_modules/@biomejs/cli-win32-x64')).toHaveLength(1);
  });
});

describe('the audit', () => {
  const advisory = (severity: string) => ({
    vulnerabilities: { left: { severity, via: [{ url: 'https://github.com/advisories/A', severity }] } },
  });

  it('fails from severity high on', () => {
    expect(auditVerdict(advisory('high')).ok).toBe(false);
    expect(auditVerdict(advisory('critical')).ok).toBe(false);
    expect(auditVerdict(advisory('moderate')).ok).toBe(true);
  });

  it('says that it was not asked when there is no answer, and fails nothing', () => {
    expect(auditVerdict({})).toEqual({ ok: true, words: expect.stringContaining('not asked') });
  });
});
