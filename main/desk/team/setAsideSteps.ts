import type { SetAside } from '../../../shared/case/events/caseEvent.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';

/** Gives the steps that were set aside and that nobody has settled yet, on every desk of the team and on this one. */
export function setAsideSteps(core: DeskCore): ReadonlyArray<SetAside> {
  const cases = core.database.all<{ case_id: string }>(
    `SELECT case_id FROM event WHERE type = 'set-aside'
     UNION SELECT case_id FROM pending_event WHERE type = 'set-aside'`,
  );
  return cases.flatMap(({ case_id }) => loadReadable(core, case_id)?.state.setAside ?? []);
}
