import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyProfile } from './launchDesk.ts';

const root = resolve(import.meta.dirname, '../..');
const headless = join(root, 'out/main/headless.cjs');

/** A line of the interchange; `case`, `type` and `at` always, the rest by type (policy §10). */
export type GivenEvent = Readonly<Record<string, unknown>> & {
  readonly case: string;
  readonly type: string;
  readonly at: string;
};

/** A profile whose log holds these events, put there by the headless command, as a file is. */
export function profileWith(events: readonly GivenEvent[]): string {
  const profile = emptyProfile();
  const file = join(root, 'out/test', `given-${Date.now()}-${process.pid}.jsonl`);
  mkdirSync(join(root, 'out/test'), { recursive: true });
  writeFileSync(file, `${events.map((event) => JSON.stringify({ by: 'AS', ...event })).join('\n')}\n`);
  runDesk('import', file, '--profile', profile);
  return profile;
}

/** Runs the headless command as built, and gives what it printed. */
export function runDesk(...args: string[]): string {
  return execFileSync(process.execPath, [headless, ...args], { encoding: 'utf8' });
}

/**
 * An opening as most tests need it: severity 2, in Vienna, under the default edition. Its date lies far enough ahead
 * that it is never recorded after it took effect, for what lies before its recording raises no alarm.
 */
export function opened(number: string, at: string, over: Readonly<Record<string, unknown>> = {}): GivenEvent {
  return {
    case: number,
    type: 'opened',
    at,
    severity: 2,
    priority: 2,
    title: `Case ${number}`,
    customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone: 'Europe/Vienna' },
    edition: 'targets',
    channel: 'web',
    ...over,
  };
}
