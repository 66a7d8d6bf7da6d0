import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { ChaosTeam } from './chaosTeam.ts';
import type { Done } from './deskOptions.ts';
import { chainBrokenAt, doubled, holes, type LoggedEvent, logOf, lost } from './promises.ts';
import { whatDesksHave } from './whatDesksHave.ts';

/** Where nothing is wrong it takes seconds; this ends an attack that would hang. */
const PATIENCE_MS = 300_000;

/** Waits until no desk has anything to send and each has all that the team has. */
export async function untilInStep(team: ChaosTeam): Promise<void> {
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

/** Ends the desks and looks at what each promise left: on the server, and in the folder of each desk. `came` hears what there is before. */
export async function expectPromises(
  team: ChaosTeam,
  came: (log: ReadonlyArray<LoggedEvent>, done: ReadonlyArray<Done>) => void = () => undefined,
): Promise<void> {
  const reader = await team.reader();
  const log = await logOf(reader, team.number);
  const done = team.desks.flatMap(({ process }) => process.acknowledged);
  came(log, done);
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
