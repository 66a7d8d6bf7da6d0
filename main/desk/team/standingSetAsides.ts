import { takenBack } from '../../../shared/case/events/takenBack.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { retractionsOf, type SetAsideLine, setAsideLines } from '../../persistence/team/setAsideLines.ts';

/** What stands of all that was set aside, without what was taken back. */
export interface StandingSetAsides {
  /** Those that wait for a person, in recorded order. */
  readonly open: ReadonlyArray<SetAsideLine>;
  /** What settled the others, in recorded order, by the event that set the step aside. */
  readonly settled: ReadonlyMap<string, SetAsideLine>;
}

/** Tells of each step that was set aside whether it waits: by the lines alone, no case is folded for it. */
export function standingSetAsides(database: Database): StandingSetAsides {
  const lines = setAsideLines(database);
  const gone = new Set<string>();
  for (const caseNumber of new Set(lines.map(({ case_id }) => case_id))) {
    const retractions = retractionsOf(database, caseNumber).map(({ id, event }) => ({
      ...{ type: 'retracted', id, event, case: caseNumber, at: 0, by: '' },
    }));
    for (const id of takenBack(retractions as Parameters<typeof takenBack>[0])) gone.add(id);
  }
  const standing = lines.filter(({ id }) => !gone.has(id));
  const settled = new Map(
    standing.flatMap((line) => (line.settles === null ? [] : [[line.settles, line] as const])),
  );
  const open = standing.filter(({ id, type }) => type === 'set-aside' && !settled.has(id));
  return { open, settled };
}
