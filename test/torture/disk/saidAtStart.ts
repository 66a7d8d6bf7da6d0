import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { launchDesk } from '../../support/launchDesk.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The Electron of the tests, which only its launcher can find; the profile is opened once for that. */
export async function findRuntime(profile: string): Promise<string> {
  const electron = await launchDesk({ profile });
  const { spawnfile } = electron.app.process();
  await electron.close();
  return spawnfile;
}

/** What a start says on stderr beside its dialog; the dialog waits for a person, and the process is ended then. */
export async function saidAtStart(
  runtime: string,
  { profile, env = process.env }: { readonly profile: string; readonly env?: NodeJS.ProcessEnv },
): Promise<string> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const started = spawn(runtime, [...switches, root, '--profile', profile], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  // A start that says nothing and does not end is a fault, too, and not waited for.
  const patience = setTimeout(() => started.kill('SIGKILL'), 30_000);
  try {
    for await (const chunk of started.stderr) {
      said += String(chunk);
      if (/cannot start: .*\n/.test(said)) break;
    }
    return said;
  } finally {
    clearTimeout(patience);
    started.kill('SIGKILL');
  }
}
