import type { ErasedLine, ErasurePlan } from '../../desk/erasing/teamErasing.ts';
import type { LogName } from '../../desk/team/teamDesk.ts';
import type { TeamPlace } from '../files/teamFiles.ts';

/** What the server erased. */
export interface ErasedForTeam {
  readonly lines: number;
  readonly files: number;
}

const MOST_LINES = 500;
const MOST_CHARACTERS = 4_000_000;

/**
 * Erases for the whole team what a plan says, as an admin of it. What was erased already counts for nothing, so that one that
 * was cut is begun again. Rejects as the server does.
 */
export async function eraseForTeam(
  place: TeamPlace,
  plan: ErasurePlan,
  reason: string,
): Promise<ErasedForTeam> {
  let [lines, files] = [0, 0];
  const of: Readonly<Record<LogName, ReadonlyArray<ErasedLine>>> = {
    cases: plan.cases.flatMap((one) => one.lines),
    customers: plan.customer?.lines ?? [],
  };
  for (const log of ['cases', 'customers'] as const) {
    for (const some of batches(of[log])) lines += await eraseLines(place, log, some, reason);
  }
  for (const sha256 of plan.files) if (await eraseFile(place, sha256, reason)) files += 1;
  return { lines, files };
}

function* batches(lines: ReadonlyArray<ErasedLine>): Generator<ReadonlyArray<ErasedLine>> {
  let some: ErasedLine[] = [];
  let characters = 0;
  for (const line of lines) {
    if (some.length === MOST_LINES || characters > MOST_CHARACTERS) {
      yield some;
      [some, characters] = [[], 0];
    }
    some.push(line);
    characters += line.body.length;
  }
  if (some.length > 0) yield some;
}

async function eraseLines(
  { server, team }: TeamPlace,
  log: LogName,
  lines: ReadonlyArray<ErasedLine>,
  reason: string,
): Promise<number> {
  const [done] = await server.ask<{ count: number }>(
    'SELECT desk.erase($1, $2, $3, $4) AS count',
    team,
    log,
    JSON.stringify(lines.map(({ id, body }) => ({ id, body }))),
    reason,
  );
  return done?.count ?? 0;
}

async function eraseFile({ server, team }: TeamPlace, sha256: string, reason: string): Promise<boolean> {
  const [done] = await server.ask<{ erased: boolean }>(
    'SELECT desk.erase_file($1, $2, $3) AS erased',
    team,
    Buffer.from(sha256, 'hex'),
    reason,
  );
  return done?.erased === true;
}
