import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Instant, Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import { preloadedLibrary } from '../preloadedLibrary.ts';

const source = join(import.meta.dirname, 'fakeWallClock.c');

/** The wall clock of processes that are started with `env`, as a person or a time service sets it; it runs on by itself. */
export interface FakeWallClock {
  readonly env: Readonly<Record<string, string>>;
  now(): Instant;
  set(to: Instant): void;
}

/** A wall clock that can be set under a running program; the monotonic one is left alone, as the system leaves it. */
export function fakeWallClock(start: Instant): FakeWallClock {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-clock-'));
  const place = join(folder, 'ahead');
  const file = openSync(place, 'w');
  onTestFinished(() => {
    closeSync(file);
    rmSync(folder, { recursive: true });
  });
  let ahead: Milliseconds = 0;
  const set = (to: Instant): void => {
    ahead = to - Date.now();
    const order = Buffer.alloc(8);
    order.writeBigInt64LE(BigInt(ahead) * 1_000_000n);
    // In one write, and never a file of another length: a clock that is read in between must not jump on its own.
    writeSync(file, order, 0, order.length, 0);
  };
  set(start);
  return {
    env: { LD_PRELOAD: preloadedLibrary(source), FAKE_CLOCK: place },
    now: () => Date.now() + ahead,
    set,
  };
}
