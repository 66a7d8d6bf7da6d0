import type { CaseCommand } from '../../shared/case/caseCommand.ts';
import type { CaseDetail } from '../../shared/ipc/responses.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { tick } from '../now/nowStore.ts';
import { useDetail } from '../stores/detailStore.ts';
import { useScreen } from '../stores/screenStore.ts';
import { editionOf, useStart } from '../stores/startStore.ts';
import { useToast } from '../stores/toastStore.ts';
import { type ActionId, actionFor } from './caseAction.ts';
import { runCommand } from './runCommand.ts';

/** Does an action on a case, or asks first for what it needs; a refused one says why. */
export function startAction(id: ActionId, detail: CaseDetail): void {
  const start = useStart.getState().start;
  if (start === null) return;
  const { row, actions } = detail;
  const { guard, does } = actionFor(id, row, editionOf(start, row.edition));
  const refusal = actions[guard];
  if (refusal !== null) {
    useToast.getState().warn(refusalText(refusal, { now: tick.now(), ownZone: start.zone }).long);
    return;
  }
  if ('dialog' in does) {
    useScreen.getState().lay({ kind: 'dialog', dialog: does.dialog, case: row.case });
    return;
  }
  const command: CaseCommand = { ...does.step, case: row.case, expectedVersion: row.version };
  void runCommand(command);
}

/** The same for the case that is looked at, from a key: one that comes before the case was read waits for it. */
export async function startOnShown(id: ActionId): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail !== null) startAction(id, detail);
}
