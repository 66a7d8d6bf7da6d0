import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A name that another process gave to what it was writing, which has ended. */
export function leftHalfWritten(): string {
  return spawnSync(process.execPath, ['-e', program('')], { encoding: 'utf8' }).stdout;
}

/** A name that another process gave to what it is writing, until it is ended. */
export async function halfWritten(): Promise<{ readonly name: string; readonly end: () => Promise<void> }> {
  const writer = spawn(process.execPath, ['-e', program('setInterval(() => undefined, 1e6);')]);
  const name = await new Promise<string>((told) => writer.stdout.once('data', (text) => told(String(text))));
  const ended = new Promise<void>((exited) => writer.once('exit', () => exited()));
  return {
    name,
    end: () => {
      writer.kill('SIGKILL');
      return ended;
    },
  };
}

function program(then: string): string {
  const contents = `import { unfinishedIn } from './unfinished.ts'; process.stdout.write(unfinishedIn('')); ${then}`;
  const resolveDir = resolve(import.meta.dirname, '../../../main/files');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    platform: 'node',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
