import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { withPostgres } from '../../../scripts/postgres/startPostgres.mjs';
import { attack, type Trials } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { aChaosTeam, type ChaosTeam } from './chaosTeam.ts';
import { buildDeskProgram } from './deskProcess.ts';
import { type Fault, healed, someFaults } from './faults.ts';
import { createFaultTable, type FaultTable } from './faultTable.ts';
import { chainBrokenAt, doubled, holes, logOf, lost } from './promises.ts';
import { whatDesksHave } from './whatDesksHave.ts';

/** After so many rounds all is healed, and the promises are looked at. */
const ROUNDS_A_LIFE = 12;
const DEEDS_A_ROUND = 4;
/** Where nothing is wrong it takes seconds; this ends an attack that would hang. */
const PATIENCE_MS = 300_000;

attack('six desks of a team amid faults', { short: ROUNDS_A_LIFE, long: 240 }, async (trials) => {
  await buildDeskProgram();
  const random = randomSource('six desks of a team amid faults');
  const table = createFaultTable();
  for (let begun = 0; begun < trials.times; begun += ROUNDS_A_LIFE) {
    await trials.trial(() => oneLife(`life ${begun / ROUNDS_A_LIFE}`, { trials, table, random }));
  }
  for (const line of table.lines()) trials.note(line);
});

interface Kept {
  readonly trials: Trials;
  readonly table: FaultTable;
  readonly random: RandomSource;
}

async function oneLife(name: string, { trials, table, random }: Kept): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-chaos-'));
  try {
    await withPostgres(async (place, server) => {
      const team = await aChaosTeam({ name, place, server, folder });
      try {
        for (const fault of someFaults(random, ROUNDS_A_LIFE)) await oneRound(team, fault, table, random);
        healed(team);
        const begun = performance.now();
        await untilInStep(team);
        trials.worst('worst ms until all desks had all', performance.now() - begun);
        await keptPromises(team, table);
      } finally {
        for (const { process, way } of team.desks) {
          await process.kill();
          await way.end();
        }
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every desk works, and one of them is struck meanwhile. Every third round what was broken is whole again. */
async function oneRound(
  team: ChaosTeam,
  fault: Fault,
  table: FaultTable,
  random: RandomSource,
): Promise<void> {
  const struck = team.desks[random.below(team.desks.length)];
  const work = Promise.all(team.desks.map(({ process }) => process.act(DEEDS_A_ROUND)));
  if (struck !== undefined) await fault.strike(team, struck, random);
  await work;
  table.after(fault.name, team);
  if (random.below(3) === 0) healed(team);
}

/** Waits until no desk has anything to send and each has all that the team has. */
async function untilInStep(team: ChaosTeam): Promise<void> {
  const reader = await team.reader();
  try {
    const until = Date.now() + PATIENCE_MS;
    while (!(await isInStep(team, reader))) {
      const ended = team.desks.find(({ process }) => !process.isRunning());
      if (ended !== undefined) throw new Error(`Desk ${ended.process.options.name} ended by itself.`);
      if (Date.now() > until) throw new Error('The desks do not come to an end.');
      await sleep(100);
    }
  } finally {
    await reader.end();
  }
}

async function isInStep(
  { number, desks }: ChaosTeam,
  { ask }: Awaited<ReturnType<ChaosTeam['reader']>>,
): Promise<boolean> {
  const states = await Promise.all(desks.map(({ process }) => process.state()));
  const [row] = await ask<{ head: number }>(
    "SELECT head FROM desk.log WHERE team = $1 AND log = 'cases'",
    number,
  );
  return states.every(
    (state) => state !== null && state.steps - state.held === 0 && state.head === row?.head,
  );
}

async function keptPromises(team: ChaosTeam, table: FaultTable): Promise<void> {
  const reader = await team.reader();
  const log = await logOf(reader, team.number);
  const done = team.desks.flatMap(({ process }) => process.acknowledged);
  table.came(team, log, done);
  expect(lost(log, done), 'P1: acknowledged and lost').toEqual([]);
  expect(doubled(log), 'P2: doubled').toEqual([]);
  expect(holes(log), 'P4: dense').toEqual([]);
  expect(await chainBrokenAt(reader, team.number), 'P6: the chain').toBeNull();
  await reader.end();
  for (const { process } of team.desks) await process.end();
  const [first, ...others] = team.desks.map(({ process }) => whatDesksHave(process.options));
  expect(first?.lines, 'P3: the log').toEqual(log.map(({ body }) => body));
  for (const other of others) expect(other, 'P3: one log and one projection').toEqual(first);
  expect(first?.problems, 'P3: what a check finds').toEqual([]);
  expect(first?.impossible, 'P5: possible').toEqual([]);
}
