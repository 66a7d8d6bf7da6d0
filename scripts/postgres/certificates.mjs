import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../run.mjs';
import { PlainError } from '../say.mjs';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

const THIS_COMPUTER = 'DNS:localhost,IP:127.0.0.1';

/**
 * An authority made for one run, and with it a certificate for this computer alone, unless other names or days are told; both
 * end with the folder.
 * @param {string} folder
 * @param {{ names?: string, days?: number }} [told]
 * @returns {{ ca: string, certificate: string, key: string }} the text of the authority, and two files
 */
export function makeCertificates(folder, { names = THIS_COMPUTER, days = 2 } = {}) {
  const at = (/** @type {string} */ name) => join(folder, name);
  const [authority, certificate, key] = [at('ca.crt'), at('server.crt'), at('server.key')];
  writeFileSync(at('names'), `subjectAltName=${names}\n`);
  openssl([
    'req',
    '-x509',
    ...KEY,
    '-keyout',
    at('ca.key'),
    '-out',
    authority,
    '-days',
    '2',
    '-subj',
    '/CN=Test authority',
  ]);
  openssl(['req', ...KEY, '-keyout', key, '-out', at('server.csr'), '-subj', '/CN=localhost']);
  const signed = [
    '-CA',
    authority,
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-days',
    String(days),
    '-extfile',
    at('names'),
  ];
  openssl(['x509', '-req', '-in', at('server.csr'), '-out', certificate, ...signed]);
  return { ca: readFileSync(authority, 'utf8'), certificate, key };
}

/** @param {readonly string[]} args */
function openssl(args) {
  const { ok, stderr } = ask('openssl', args);
  if (!ok)
    throw new PlainError(
      `openssl, which makes the certificates of the test server, failed: ${stderr.trim()}`,
    );
}
