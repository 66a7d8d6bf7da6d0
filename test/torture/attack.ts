import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { seedGiven } from './randomSource.ts';

const folder = resolve(import.meta.dirname, '../../out/torture');

/** How often an attack is made: within `npm test`, and by `npm run torture`. */
export interface Times {
  readonly short: number;
  readonly long: number;
}

/** One attack under way. */
export interface Trials {
  /** How many are to be made. */
  readonly times: number;
  /** Makes one; what it throws is its failure, and the others go on. */
  trial(attempt: () => void | Promise<void>): Promise<void>;
  /** Counts several that were made and passed in one go. */
  passed(count: number): void;
  /** Keeps the largest of what was measured under a name, for the closing lines: a length in ms, say. */
  worst(what: string, measured: number): void;
  /** A remark for the closing lines. */
  note(words: string): void;
}

/** After so many failures the attack has told what it can. */
const MOST_FAILURES = 20;

/**
 * Registers an attack. `run` makes `times` trials; the attack passes when none of them failed. Its tally goes to
 * `out/torture`, from where the closing lines are read.
 */
export function attack(name: string, times: Times, run: (trials: Trials) => Promise<void>): void {
  it(name, { timeout: 0 }, async () => {
    const begun = performance.now();
    const { trials, tally, failures } = createTrials(name, timesOf(times));
    try {
      await run(trials);
    } catch (error) {
      failures.push(error);
    }
    write(name, { ...tally(), seconds: Math.round((performance.now() - begun) / 1000) });
    if (failures[0] !== undefined) throw failures[0];
    expect(tally().passed).toBeGreaterThan(0);
  });
}

/** True where the long form runs: for what a short one cannot afford at all, such as a million cases. */
export function isLong(): boolean {
  return process.env.SEVERITY_DESK_TORTURE === 'long';
}

function createTrials(name: string, times: number) {
  const failures: unknown[] = [];
  const worst = new Map<string, number>();
  const notes: string[] = [];
  let passed = 0;
  const trials: Trials = {
    times,
    trial: async (attempt) => {
      if (failures.length >= MOST_FAILURES) return;
      try {
        await attempt();
        passed += 1;
      } catch (error) {
        failures.push(error);
        const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.error(`${name}, SEVERITY_DESK_SEED='${seedGiven()}': ${words}`);
      }
    },
    passed: (count) => {
      passed += count;
    },
    worst: (what, measured) => {
      worst.set(what, Math.max(worst.get(what) ?? 0, measured));
    },
    note: (words) => notes.push(words),
  };
  const tally = () => ({
    name,
    passed,
    failed: failures.length,
    notes: [...notes, ...[...worst].map(([what, measured]) => `${what} ${Math.round(measured)}`)],
  });
  return { trials, tally, failures };
}

function timesOf({ short, long }: Times): number {
  const wanted = process.env.SEVERITY_DESK_TORTURE ?? 'short';
  if (wanted === 'long') return long;
  return wanted === 'short' ? short : Number(wanted);
}

function write(name: string, tally: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replace(/[^\w]+/g, '-')}.json`), JSON.stringify(tally));
}
