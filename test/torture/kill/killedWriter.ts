import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** What a writer had acknowledged when it was killed. */
export interface KilledWriter {
  readonly acknowledged: ReadonlyArray<string>;
  /** False when it had ended by itself before the kill. */
  readonly wasKilled: boolean;
}

/**
 * Feeds lines to `desk apply` as fast as it takes them and ends it with SIGKILL, so many milliseconds after its first
 * acknowledgement (or after its start, if `early`).
 */
export async function killedWriter(
  profile: string,
  lines: Iterable<string>,
  after: { readonly ms: number; readonly early: boolean },
): Promise<KilledWriter> {
  const child = spawn(process.execPath, [headless, 'apply', '-', '--profile', profile], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const ended = once(child, 'exit');
  // A pipe to a process that was killed breaks: that is what is being done here.
  child.stdin.on('error', () => undefined);
  feed(child.stdin, lines[Symbol.iterator]());
  const kill = (): void => {
    setTimeout(() => child.kill('SIGKILL'), after.ms);
  };
  if (after.early) kill();
  else child.stdout.once('data', kill);
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`The writer ended with ${code}: ${err.text()}`);
  return { acknowledged: out.wholeLines(), wasKilled: signal === 'SIGKILL' };
}

function feed(input: NodeJS.WritableStream, lines: Iterator<string>): void {
  for (let batch = 0; batch < 20; batch++) {
    const { value, done } = lines.next();
    if (done) {
      input.end();
      return;
    }
    input.write(`${value}\n`);
  }
  setImmediate(() => feed(input, lines));
}

function collect(stream: NodeJS.ReadableStream) {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
  });
  return {
    text: () => text,
    // The kill may cut the last one; what was not told whole was not acknowledged.
    wholeLines: () => text.split('\n').slice(0, -1),
  };
}
