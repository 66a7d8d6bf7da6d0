import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk, IncomingEvent } from '../../../main/desk/desk.ts';
import { PROJECTION_RULES } from '../../../main/desk/moves/projectionRules.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { SCHEMA_VERSION } from '../../../main/persistence/migrate.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { BENCH_ANALYST, BENCH_NOW, manyCases } from './manyCases.ts';

const folder = join(process.cwd(), 'out/bench/desks');

// A batch is one transaction and is held in memory meanwhile.
const BATCH = 100_000;

/** Opens the desk of a profile at the hour of the bench. */
export function openBenchDesk(profile: string): Desk {
  const now = (): number => BENCH_NOW;
  return openDesk({
    words: english,
    profile,
    now,
    newId: createIds(now),
    by: () => BENCH_ANALYST,
    // Those of the app: with others its first start would lay the desk out anew.
    holidays: publicHolidays,
  });
}

/** A profile with so many open cases, made at the first call and kept for later runs; nobody may write to it. */
export function profileOf(cases: number): string {
  const profile = join(folder, [cases, SCHEMA_VERSION, PROJECTION_RULES, publicHolidays.version()].join('-'));
  if (existsSync(profile)) return profile;
  const making = `${profile}.making`;
  rmSync(making, { recursive: true, force: true });
  fillDesk(making, cases, manyCases(cases));
  renameSync(making, profile);
  return profile;
}

/** A copy of such a profile to write to; the next call of the same name takes its place. */
export function copyOfProfile(cases: number, name: string): string {
  const copy = join(folder, `copy-${name}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(profileOf(cases), copy, { recursive: true });
  return copy;
}

/** Makes a desk of these events. */
export function fillDesk(profile: string, cases: number, events: Iterable<IncomingEvent>): void {
  process.stderr.write(`Making a desk of ${cases.toLocaleString('en')} cases ...\n`);
  const desk = openBenchDesk(profile);
  let batch: IncomingEvent[] = [];
  const take = (): void => {
    const taken = desk.appendEvents(batch, { source: 'import' });
    if (!taken.ok) throw new Error(`Event ${taken.error.index}: ${taken.error.problem}`);
    batch = [];
  };
  for (const event of events) {
    batch.push(event);
    if (batch.length === BATCH) take();
  }
  take();
  desk.close();
}
