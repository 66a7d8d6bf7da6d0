import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { endWithUs } from '../../../scripts/signals.mjs';
import type { Asked, ChaosDeskOptions, DeskStateNow, Done, Said } from './deskOptions.ts';

const built = resolve(import.meta.dirname, '../../../out/torture-desk/desk.cjs');

/** A desk in a process of its own, and what it acknowledged since the attack began. */
export interface DeskProcess {
  readonly options: ChaosDeskOptions;
  readonly acknowledged: ReadonlyArray<Done>;
  /** How often each thing became of a step of the desk. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Does so much; ends when it is done, or when the desk was killed. */
  act(times: number): Promise<void>;
  /** Sets the clock of the desk. */
  skew(ms: number): void;
  /** Lets the rules look at the time that passed. */
  tick(): void;
  /** Null for a desk that is not running. */
  state(): Promise<DeskStateNow | null>;
  isRunning(): boolean;
  /** Without a word. */
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** Bundles the program of a desk once for a run. */
export async function buildDeskProgram(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'deskProgram.ts')],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@photostructure/sqlite', 'date-holidays', 'pg-native'],
    logLevel: 'error',
  });
}

export function aDeskProcess(options: ChaosDeskOptions): DeskProcess {
  const acknowledged: Done[] = [];
  const outcomes = new Map<string, number>();
  let clock = options.skew;
  let starts = 0;
  let running: ChildProcess | null = null;
  let waiting: Array<{ readonly say: Said['say']; readonly resolve: (said: Said | null) => void }> = [];
  const tellAll = (): void => {
    for (const { resolve: told } of waiting.splice(0)) told(null);
    running = null;
  };
  const hear = (said: Said): void => {
    if (said.say === 'done') acknowledged.push(said.done);
    if (said.say === 'outcome') outcomes.set(said.kind, (outcomes.get(said.kind) ?? 0) + 1);
    const heard = waiting.filter(({ say }) => say === said.say);
    waiting = waiting.filter((one) => !heard.includes(one));
    for (const { resolve: told } of heard) told(said);
  };
  const said = (say: Said['say']): Promise<Said | null> =>
    running === null ? Promise.resolve(null) : new Promise((told) => waiting.push({ say, resolve: told }));
  const asks = (asked: Asked): void => void running?.stdin?.write(`${JSON.stringify(asked)}\n`);
  return {
    options,
    acknowledged,
    outcomes,
    async act(times) {
      asks({ ask: 'act', times });
      await said('acted');
    },
    skew(ms) {
      clock = ms;
      asks({ ask: 'skew', ms });
    },
    tick: () => asks({ ask: 'tick' }),
    async state() {
      asks({ ask: 'state' });
      const answer = await said('state');
      return answer?.say === 'state' ? answer.state : null;
    },
    isRunning: () => running !== null,
    async kill() {
      const child = running;
      if (child === null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
      tellAll();
    },
    async start() {
      starts += 1;
      const told = { ...options, skew: clock, seed: `${options.seed} ${starts}` };
      const child = spawn(process.execPath, ['--expose-gc', built, JSON.stringify(told)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      endWithUs(child);
      running = child;
      // What is asked of a desk that was killed meanwhile is not heard.
      child.stdin.on('error', () => undefined);
      createInterface({ input: child.stdout }).on('line', (line) => hear(JSON.parse(line)));
      child.once('exit', () => {
        if (running === child) tellAll();
      });
      if ((await said('ready')) === null) throw new Error(`Desk ${options.name} did not start.`);
    },
    async end() {
      const child = running;
      if (child === null) return;
      asks({ ask: 'end' });
      await once(child, 'exit');
    },
  };
}
