import * as z from 'zod';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { desksOf } from '../roster/desksOf.ts';
import type { TeamServer } from '../wire/teamServer.ts';
import { beHere } from './beHere.ts';
import { derivedHere } from './derivedHere.ts';

/** Which desks derived the same from the same log, and which something else. */
export interface DerivedStanding {
  readonly same: ReadonlyArray<string>;
  readonly other: ReadonlyArray<string>;
}

const derivedSchema = z.looseObject({
  derived: z.object({ g: z.number(), customers: z.number().optional(), sum: z.string() }),
});

/**
 * Says to the team what this desk derived from its log, and compares it with what other desks said of the same place. Only
 * where nothing waits to be sent. Rejects with a `WireFault`.
 */
export async function compareDerived(
  server: TeamServer,
  team: TeamDesk,
  program: string,
): Promise<DerivedStanding> {
  const derived = derivedHere(team);
  await beHere(server, team, { program, derived });
  const others = await desksOf(server, team.member.team);
  const [same, other]: [string[], string[]] = [[], []];
  for (const { desk, says } of others) {
    const said = derivedSchema.safeParse(says);
    if (desk === team.member.desk || !said.success) continue;
    const { g: cases, customers: known, sum } = said.data.derived;
    if (cases !== derived.g || known !== derived.customers) continue;
    (sum === derived.sum ? same : other).push(desk);
  }
  return { same, other };
}
