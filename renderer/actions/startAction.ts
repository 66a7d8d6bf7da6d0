import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { useDetail } from '../cases/detailStore.ts';
import { editionOf, useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { type ActionId, actionFor } from './caseAction.ts';
import { runCommand } from './runCommand.ts';

/** Does an action on a case, or asks first for what it needs; a refused one says why. */
export function startAction(id: ActionId, detail: CaseDetail): void {
  const words = spoken();
  const start = useStart.getState().start;
  if (start === null) return;
  const { row, actions } = detail;
  const { guard, does } = actionFor(words, id, row, editionOf(start, row.edition));
  const refusal = actions[guard];
  if (refusal !== null) {
    useToast.getState().warn(refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).long);
    return;
  }
  if ('dialog' in does) {
    useScreen.getState().lay({ kind: 'dialog', dialog: does.dialog, case: row.case });
    return;
  }
  const command: CaseCommand = { ...does.step, case: row.case, expectedVersion: row.version };
  void runCommand(command);
}

/** What a dialog asks for first. */
const ASKS: ReadonlySet<ActionId> = new Set(['note', 'nextStep', 'changeSeverity', 'escalate', 'assign']);

/** Starts an action on this case, from a menu that is about it; does nothing once another is looked at. */
export async function startOnCase(id: ActionId, caseNumber: string): Promise<void> {
  const detail = await useDetail.getState().ready();
  if (detail?.row.case === caseNumber) startAction(id, detail);
}

/**
 * Starts an action on the case that is looked at, from a key. A key that comes before the case was read waits for the case. Letters that
 * follow the key of a dialog are for the dialog: until it stands they must not act on the case.
 */
export async function startOnShown(id: ActionId): Promise<void> {
  const { lay } = useScreen.getState();
  if (ASKS.has(id)) lay({ kind: 'awaited' });
  const detail = await useDetail.getState().ready();
  if (useScreen.getState().overlay?.kind === 'awaited') lay(null);
  if (detail === null) return;
  // A dialog about a case that was left by the mouse meanwhile is no longer wanted.
  if (ASKS.has(id) && useDetail.getState().case !== detail.row.case) return;
  startAction(id, detail);
}
