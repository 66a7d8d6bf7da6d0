import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../run.mjs';
import { PlainError } from '../say.mjs';
import { endWithUs } from '../signals.mjs';
import { makeCertificates } from './certificates.mjs';
import { findPostgres, program } from './findPostgres.mjs';
import { freePort } from './freePort.mjs';
import { handOver, readableBin, serverAccount } from './serverAccount.mjs';

const PATIENCE_MS = 30_000;
const READY = 'database system is ready to accept connections';

/**
 * How a server of one's own is reached: by TLS with its authority, or by its socket. Who logs in as `admin` may do everything.
 * @typedef {{ host: string, port: number, socket: string, ca: string, admin: string, password: string, version: string }} ServerPlace
 */

/**
 * What may be done to a server while it runs: `kill` ends its first process without a word, as a crash does, and
 * `startAgain` starts it on the same folder and port.
 * @typedef {{ kill(): Promise<void>, startAgain(): Promise<void> }} ServerLife
 */

/**
 * Starts a PostgreSQL of its own in a temporary folder, runs `work` beside it, ends it by its id and removes the folder.
 * As durable as that of a team: fsync is on. It takes TLS and passwords by SCRAM alone.
 * @template T
 * @param {(place: ServerPlace, life: ServerLife) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPostgres(work) {
  const account = serverAccount();
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-postgres-'));
  try {
    const bin = readableBin(await findPostgres(), account, folder);
    const place = await prepare(bin, account, folder);
    let server = await start(bin, account, folder, place);
    const life = {
      kill: () => end(server, 'SIGKILL'),
      startAgain: async () => {
        server = await startAfterKill(() => start(bin, account, folder, place));
      },
    };
    try {
      return await work(place, life);
    } finally {
      // Open connections are ended, and what is committed is written.
      await end(server, 'SIGINT');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {NodeJS.Signals} signal
 */
async function end(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

/**
 * The processes of the connections outlive a killed server for a moment, and hold its memory.
 * @template T
 * @param {() => Promise<T>} start
 * @returns {Promise<T>}
 */
async function startAfterKill(start) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const isHeld = error instanceof PlainError && error.message.includes('pre-existing shared memory');
      if (!isHeld || Date.now() > until) throw error;
      await sleep(100);
    }
  }
}

/**
 * @param {string} bin
 * @param {import('./serverAccount.mjs').ServerAccount} account
 * @param {string} folder
 * @returns {Promise<ServerPlace>}
 */
async function prepare(bin, account, folder) {
  chmodSync(folder, 0o711);
  const [data, socket, word] = [join(folder, 'data'), join(folder, 'socket'), join(folder, 'word')];
  const password = randomBytes(18).toString('base64url');
  for (const made of [data, socket]) mkdirSync(made, { mode: 0o700 });
  writeFileSync(word, password, { mode: 0o600 });
  const { ca, certificate, key } = makeCertificates(folder);
  handOver(account, [data, socket, word, certificate, key]);
  const admin = 'test_admin';
  const made = ask(
    join(bin, program('initdb')),
    [
      '-D',
      data,
      '-U',
      admin,
      '--auth=scram-sha-256',
      '--pwfile',
      word,
      '-E',
      'UTF8',
      '--no-locale',
      '--no-sync',
    ],
    { ...account, cwd: folder },
  );
  if (!made.ok) throw new PlainError(`initdb failed: ${made.stderr.trim()}`);
  writeFileSync(
    join(data, 'pg_hba.conf'),
    'local all all scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n',
  );
  const version = ask(join(bin, program('postgres')), ['--version']).stdout.trim();
  return { host: 'localhost', port: await freePort(), socket, ca, admin, password, version };
}

/**
 * @param {string} bin
 * @param {import('./serverAccount.mjs').ServerAccount} account
 * @param {string} folder
 * @param {ServerPlace} place
 */
async function start(bin, account, folder, { port, socket }) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    ...(process.platform === 'win32' ? {} : { unix_socket_directories: socket }),
    ssl: 'on',
    ssl_cert_file: join(folder, 'server.crt'),
    ssl_key_file: join(folder, 'server.key'),
    ssl_min_protocol_version: 'TLSv1.3',
    password_encryption: 'scram-sha-256',
    fsync: 'on',
    // For the bench: a desk has two.
    max_connections: 260,
    lc_messages: 'C',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, program('postgres')), ['-D', join(folder, 'data'), ...options], {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endWithUs(server);
  await untilReady(server);
  return server;
}

/** @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} server */
async function untilReady(server) {
  let said = '';
  const ready = new Promise((resolve) => {
    server.stderr.setEncoding('utf8').on('data', (piece) => {
      said = (said + piece).slice(-10_000);
      if (said.includes(READY)) resolve(undefined);
    });
  });
  const failed = once(server, 'error').then(([error]) => String(error.message));
  const ended = once(server, 'exit').then(() => said.trim());
  const late = once(AbortSignal.timeout(PATIENCE_MS), 'abort').then(
    () => `it was not ready after ${PATIENCE_MS / 1000} s`,
  );
  const problem = await Promise.race([ready, failed, ended, late]);
  if (problem === undefined) return;
  server.kill('SIGQUIT');
  throw new PlainError(`PostgreSQL did not start: ${problem}`);
}
