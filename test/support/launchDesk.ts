import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const profiles = join(root, 'out/test/profiles');

export interface DeskLaunch {
  /** The data folder; a new empty one if absent. Give that of an earlier launch to start it again. */
  readonly profile?: string;
  /** The instant at which the app's clock starts, as ISO 8601; it runs from there. */
  readonly clock?: string;
  /** The analyst's zone. */
  readonly timeZone?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Set by a test that provokes refusals and failures of the page; every other test fails when its page has one. */
  readonly provokes?: boolean;
}

export interface RunningDesk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** What the page complained of so far: violations of its policy, errors on its console, errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Quits as a person does, and waits for the end. Throws when the page complained. */
  close(): Promise<void>;
  /** Ends it without any warning (SIGKILL), and waits for the end. */
  kill(): Promise<void>;
}

/** Starts the built console in the Electron that `npm test -- e2e` found, and waits for its window. */
export async function launchDesk(launch: DeskLaunch = {}): Promise<RunningDesk> {
  const profile = launch.profile ?? emptyProfile();
  const app = await _electron.launch({
    cwd: root,
    args: argumentsOf(launch, profile),
    env: environmentOf(launch),
  });
  const complaints = hearComplaints(app);
  const page = await app.firstWindow();
  const passJudgement = (): void => {
    if (launch.provokes === true || complaints.length === 0) return;
    throw new Error(`The page complained:\n${complaints.join('\n')}`);
  };
  return {
    app,
    page,
    profile,
    complaints,
    close: async () => {
      await app.close();
      passJudgement();
    },
    kill: async () => {
      const running = app.process();
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      await ended;
      passJudgement();
    },
  };
}

/**
 * Starts the same Electron once more on the same profile, as a second double click does; gives its exit code when it
 * has ended by itself. Not through Playwright, which takes a process that ends at once for a failure of its own.
 */
export async function startOnceMore(desk: RunningDesk, launch: DeskLaunch): Promise<number | null> {
  const second = spawn(desk.app.process().spawnfile, argumentsOf(launch, desk.profile), {
    cwd: root,
    env: environmentOf(launch),
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}

/** Violations of the content policy are errors on the console too, so that one ear hears both. */
function hearComplaints(app: ElectronApplication): readonly string[] {
  const complaints: string[] = [];
  const context = app.context();
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

/** A data folder of its own under out/test/profiles; it stays for whoever looks into a failure. */
export function emptyProfile(): string {
  mkdirSync(profiles, { recursive: true });
  return mkdtempSync(join(profiles, 'desk-'));
}

function argumentsOf(launch: DeskLaunch, profile: string): string[] {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const clock = launch.clock === undefined ? [] : ['--clock', launch.clock];
  return [...switches, root, '--profile', profile, ...clock, ...(launch.args ?? [])];
}

function environmentOf(launch: DeskLaunch): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), TZ: launch.timeZone ?? 'UTC', ...launch.env };
}
