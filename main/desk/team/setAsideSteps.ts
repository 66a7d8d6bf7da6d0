import type { SetAside } from '../../../shared/case/events/caseEvent.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';
import { standingSetAsides } from './standingSetAsides.ts';

/** Gives the steps that were set aside and that nobody has settled yet, on every desk of the team and on this one. */
export function setAsideSteps(core: DeskCore): ReadonlyArray<SetAside> {
  const cases = new Set(standingSetAsides(core.database).open.map(({ case_id }) => case_id));
  return [...cases].flatMap((caseNumber) => loadReadable(core, caseNumber)?.state.setAside ?? []);
}
