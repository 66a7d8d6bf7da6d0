import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { DiskOrder, FaultyDisk } from './faultyDisk.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** How a writer ended whose disk failed under it. */
export interface FailedWriter {
  readonly acknowledged: ReadonlyArray<string>;
  readonly code: number | null;
  readonly said: string;
}

/** Feeds lines to `desk apply`; so many ms after its first acknowledgement its disk fails as ordered, until it ends. */
export async function failingWriter(
  profile: string,
  lines: Iterator<string>,
  disk: FaultyDisk,
  fault: { readonly order: DiskOrder; readonly afterMs: number },
): Promise<FailedWriter> {
  const child = spawn(process.execPath, [headless, 'apply', '-', '--profile', profile], { env: disk.env });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  // It ends while it is being fed: that is what is being looked at.
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => setTimeout(() => disk.order(fault.order), fault.afterMs));
  const feed = (): void => {
    let hasRoom = true;
    while (hasRoom && child.stdin.writable) hasRoom = child.stdin.write(`${lines.next().value}\n`);
    child.stdin.once('drain', feed);
  };
  feed();
  const [code] = (await once(child, 'close')) as [number | null];
  disk.order('sound');
  return { acknowledged: out.split('\n').slice(0, -1), code, said };
}
