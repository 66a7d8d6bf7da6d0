import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import type { ImportOptions } from '../../../main/transfer/importFormat.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const NOW = Date.parse('2026-12-07T08:00:00Z');
const now = (): number => NOW;

/** An import that nobody watches and nobody calls off. */
export const unwatched = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };

/** A desk without cases that keeps nothing, or one on a folder, with the real holidays. */
export function emptyDesk(profile = ':memory:'): Desk {
  return openDesk({
    words: english,
    profile,
    now,
    newId: createIds(now),
    by: () => 'AS',
    holidays: { closedDaysOf },
  });
}

/** A file with this text, gone after the test. */
export function fileOf(name: string, text: string): string {
  const path = join(temporaryProfile(), name);
  writeFileSync(path, text);
  return path;
}

/** Takes a file, which must be possible to read. */
export async function taken(desk: Desk, path: string, options: ImportOptions = {}) {
  const done = await runImport(english, desk, path, options, unwatched);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

/** Why a file is not taken. */
export async function refusal(desk: Desk, path: string, options: ImportOptions = {}) {
  const done = await runImport(english, desk, path, options, unwatched);
  if (done.ok) throw new Error('It was taken.');
  return done.error;
}

export interface Line {
  readonly case: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

export function linesOf(desk: Desk): ReadonlyArray<Line> {
  return [...desk.exportEvents()].map((line) => JSON.parse(line) as Line);
}
