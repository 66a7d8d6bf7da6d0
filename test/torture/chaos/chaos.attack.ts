import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPostgres } from '../../../scripts/postgres/startPostgres.mjs';
import { attack, type Trials } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { aChaosTeam, type ChaosTeam } from './chaosTeam.ts';
import { buildDeskProgram } from './deskProcess.ts';
import { type Fault, healed, someFaults } from './faults.ts';
import { createFaultTable, type FaultTable } from './faultTable.ts';
import { expectPromises, untilInStep } from './inStep.ts';

/** After so many rounds all is healed, and the promises are looked at. */
const ROUNDS_A_LIFE = 12;
const DEEDS_A_ROUND = 4;
const MINUTE = 60_000;
/** By how much the clock of each desk is wrong. The last desk is the second one of the first person. */
const SKEWS = [0, -3 * MINUTE, MINUTE, -90 * MINUTE, 1_000, 1.5 * MINUTE];

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
      const team = await aChaosTeam({ name, place, server, folder, skews: SKEWS });
      try {
        for (const fault of someFaults(random, ROUNDS_A_LIFE)) await oneRound(team, fault, table, random);
        healed(team);
        const begun = performance.now();
        await untilInStep(team);
        trials.worst('worst ms until all desks had all', performance.now() - begun);
        await expectPromises(team, (log, done) => table.came(team, log, done));
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
