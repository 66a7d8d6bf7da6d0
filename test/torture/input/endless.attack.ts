import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { attack } from '../attack.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');
const HUNDRED_MB = 100;
/** Far less than the line: what is refused is not kept. */
const MOST_MEMORY_MB = 400;

attack('feed what has no end', { short: 1, long: 3 }, async ({ times, trial, worst }) => {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-endless-'));
  const [pipe, link, lines, table] = ['pipe', 'link', 'lines.jsonl', 'table.csv'].map((name) =>
    join(folder, name),
  );
  if (!pipe || !link || !lines || !table) throw new Error('Four names give four paths.');
  execFileSync('mkfifo', [pipe]);
  symlinkSync('/dev/zero', link);
  await writeLine(lines, '{"case":"');
  await writeLine(table, 'case,type,at\r\n"');
  const inputs = [
    ['import', lines],
    ['import', table],
    ['organizations', 'import', table],
    ['import', pipe],
    ['import', link],
    ['import', '/dev/zero', '--format', 'jsonl'],
    ['apply', lines],
    ['apply', '-'],
    ['apply', '/dev/zero'],
    ['apply', link, '--commands'],
    ['clocks', lines, '--now', '2026-03-03T15:00:00Z'],
    ['vectors', '/dev/zero'],
  ];
  for (let n = 0; n < times; n++) {
    for (const args of inputs) {
      await trial(async () => {
        const { code, err, seconds, memory } = await refused(args, folder, lines);
        worst('worst seconds', seconds);
        worst('worst MB', memory);
        expect(code, err).toBe(1);
        expect(err).toMatch(/longer than 8 MB|not a file but|neither JSON Lines nor/);
        expect(memory).toBeLessThan(MOST_MEMORY_MB);
      });
    }
    const files = createAttachmentStore(join(folder, 'attachments'), english);
    for (const path of [pipe, link, '/dev/zero', '/dev/stdin', folder, join(folder, 'gone'), lines]) {
      await trial(async () => {
        expect(await files.keepFile(path)).toMatchObject({ ok: false });
        expect(
          readdirSync(folder).includes('attachments') ? readdirSync(join(folder, 'attachments')) : [],
        ).toEqual([]);
      });
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

async function writeLine(path: string, start: string): Promise<void> {
  const piece = 'x'.repeat(1 << 20);
  await pipeline(
    Readable.from([start, ...Array.from({ length: HUNDRED_MB }, () => piece)]),
    createWriteStream(path),
  );
}

/** Runs the command as built, and ends it when it does not end by itself: then its code is no 1. */
async function refused(args: ReadonlyArray<string>, folder: string, input: string) {
  const begun = performance.now();
  const profile = args[0] === 'clocks' || args[0] === 'vectors' ? [] : ['--profile', join(folder, 'profile')];
  const measured = ['-e', MEASURED, headless, ...args, ...profile];
  const child = spawn(process.execPath, measured, { timeout: 60_000, killSignal: 'SIGKILL' });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  child.stdin.on('error', () => undefined);
  if (args.includes('-')) createReadStream(input).pipe(child.stdin);
  else child.stdin.end();
  child.stdout.resume();
  const [code] = await once(child, 'close');
  const memory = Number(/MEMORY (\d+)/.exec(err)?.[1] ?? 0) / 1024;
  return { code: code as number | null, err, memory, seconds: (performance.now() - begun) / 1000 };
}

const MEASURED = `
process.on('exit', () => process.stderr.write('MEMORY ' + process.resourceUsage().maxRSS));
require(process.argv[1]);
`;
