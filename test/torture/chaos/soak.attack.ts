import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { withPostgres } from '../../../scripts/postgres/startPostgres.mjs';
import { attack, type Trials } from '../attack.ts';
import { aChaosTeam, type ChaosTeam } from './chaosTeam.ts';
import type { DeskStateNow } from './deskOptions.ts';
import { buildDeskProgram } from './deskProcess.ts';
import { expectPromises, untilInStep } from './inStep.ts';

const HOUR = 3_600_000;
const HOURS_A_WEEK = 7 * 24;
const DESKS = 8;
const DEEDS_AN_HOUR = 5;

/** What a desk may hold more at the end of the week than after its first quarter, and its file for each event. */
const MARGIN = { heapMb: 15, fileShare: 1.5 };

attack('a week of work of eight desks', { short: 1, long: HOURS_A_WEEK }, aWeek);

async function aWeek(trials: Trials): Promise<void> {
  await buildDeskProgram();
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-soak-'));
  try {
    await withPostgres(async (place, server) => {
      // The clocks begin long ago and end at the present, an hour at a time.
      const skews = Array.from({ length: DESKS }, () => -trials.times * HOUR);
      const team = await aChaosTeam({ name: 'the week', place, server, folder, skews });
      try {
        await work(team, trials);
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

async function work(team: ChaosTeam, trials: Trials): Promise<void> {
  const quarter = Math.max(1, Math.floor(trials.times / 4));
  let early: ReadonlyArray<DeskStateNow> = [];
  for (let hour = 1; hour <= trials.times; hour += 1) {
    await trials.trial(async () => {
      for (const { process } of team.desks) {
        process.skew((hour - trials.times) * HOUR);
        process.tick();
      }
      await Promise.all(team.desks.map(({ process }) => process.act(DEEDS_AN_HOUR)));
    });
    if (hour === quarter) early = await statesOf(team);
  }
  await untilInStep(team);
  const late = await statesOf(team);
  for (const [place, { heapMb, fileMb, head, steps }] of late.entries()) {
    const before = early[place] ?? late[place] ?? { heapMb, fileMb, head };
    expect(steps, 'pending').toBe(0);
    expect(heapMb - before.heapMb, 'growth of the heap, MB').toBeLessThan(MARGIN.heapMb);
    expect(fileMb / head / (before.fileMb / before.head), 'growth of the file for each event').toBeLessThan(
      MARGIN.fileShare,
    );
    trials.worst('growth of the heap, MB', heapMb - before.heapMb);
    trials.worst('MB of a file', fileMb);
    trials.worst('MB of a heap', heapMb);
  }
  trials.note(`${late[0]?.head ?? 0} events`);
  await expectPromises(team);
}

async function statesOf({ desks }: ChaosTeam): Promise<ReadonlyArray<DeskStateNow>> {
  const states = await Promise.all(desks.map(({ process }) => process.state()));
  return states.filter((state) => state !== null);
}
