import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { DAY, MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack, isLong, type Trials } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

const A_MINUTE = 10_000;
const PACE = MINUTE / A_MINUTE;
/** The window asks for its counts and its rows again after this many commands. */
const LOOKED_AFTER = 100;

attack('ten thousand commands a minute', { short: 500, long: A_MINUTE }, async (trials) => {
  const profile = temporaryProfile();
  const count = isLong() ? 100_000 : 2_000;
  const { desk, clock } = openTestDesk({ profile });
  withCases(desk, count);
  clock.pass(SECOND);
  const acknowledged = await commands(desk, clock.pass, count, trials);
  desk.close();
  const kept = idsKept(profile);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(acknowledged.length).toBe(trials.times);
  trials.note(`${count} cases, ${acknowledged.length} events acknowledged and found again`);
});

function withCases(desk: Desk, count: number): void {
  const cases = Array.from({ length: count }, (_, n) => {
    const at = new Date(FRIDAY_1645 - 20 * DAY + (n % 20_000) * MINUTE).toISOString();
    return incoming(
      openedLine({ case: numberOf(n), at, severity: (n % 4) + 1, title: `Trunk ${n} drops calls` }),
    );
  });
  expect(desk.appendEvents(cases, { source: 'import' }).ok).toBe(true);
}

/** What an analyst does with one case, step by step; each step is possible after the one before. */
function stepOf(number: string, step: number): CaseCommand {
  const steps: ReadonlyArray<CaseCommand> = [
    { type: 'respond', case: number },
    { type: 'note', case: number, text: `Looked into ${number}` },
    { type: 'assign', case: number, owner: 'AM' },
    { type: 'await-customer', case: number },
    { type: 'record-reply', case: number },
    { type: 'restore', case: number, workaround: true },
  ];
  return steps[step] ?? { type: 'note', case: number, text: `Note ${step} on ${number}` };
}

/** Does them at their pace, on cases by chance, and gives the ids of the events that they answered with. */
async function commands(
  desk: Desk,
  pass: (ms: number) => void,
  count: number,
  trials: Trials,
): Promise<string[]> {
  const random = randomSource('ten thousand commands a minute');
  const stepsDone = new Map<string, number>();
  const acknowledged: string[] = [];
  const took: number[] = [];
  const looked: number[] = [];
  const begun = performance.now();
  for (let n = 0; n < trials.times; n++) {
    const ahead = begun + n * PACE - performance.now();
    if (ahead > 1) await sleep(ahead);
    else trials.worst('worst ms behind the pace', -ahead);
    pass(PACE);
    // A few cases get most of the work, so that they go through all their steps.
    const number = numberOf(random.below(random.below(3) === 0 ? count : 200));
    const step = stepsDone.get(number) ?? 0;
    stepsDone.set(number, step + 1);
    await trials.trial(() => {
      const asked = performance.now();
      const done = desk.command(stepOf(number, step));
      took.push(performance.now() - asked);
      if (!done.ok) throw new Error(`Step ${step} of ${number} was refused: ${JSON.stringify(done.error)}`);
      acknowledged.push(...done.value.events);
    });
    if (n % LOOKED_AFTER === LOOKED_AFTER - 1) looked.push(look(desk, count));
  }
  trials.worst('worst ms of a command', Math.max(...took));
  trials.worst('worst ms of counts and rows', Math.max(...looked));
  trials.note(`p95 of a command ${p95(took).toFixed(1)} ms, of counts and rows ${p95(looked).toFixed(1)} ms`);
  return acknowledged;
}

/** What the window asks for after a change; nothing has been closed, so that all cases are still to be seen. */
function look(desk: Desk, count: number): number {
  const asked = performance.now();
  const counts = desk.queueCounts();
  const rows = desk.queueWindow({ view: 'open', filter: {}, from: 0, to: 60 });
  const took = performance.now() - asked;
  expect(counts.views.open).toBe(count);
  expect(rows.total).toBe(count);
  return took;
}

function idsKept(profile: string): ReadonlySet<string> {
  const { desk } = openTestDesk({ profile });
  try {
    expect(desk.check().problems).toEqual([]);
    return new Set([...desk.exportEvents()].map((line) => (JSON.parse(line) as { id: string }).id));
  } finally {
    desk.close();
  }
}

function p95(measured: ReadonlyArray<number>): number {
  return [...measured].sort((a, b) => a - b)[Math.floor(measured.length * 0.95)] ?? 0;
}

function numberOf(n: number): string {
  return `L-${n}`;
}
