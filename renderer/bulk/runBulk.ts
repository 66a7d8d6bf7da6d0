import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import type { BulkReport } from '../../shared/ipc/bulkChannels.ts';
import { undoLast } from '../actions/runCommand.ts';
import { ask } from '../api.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { useMarks } from '../cases/markStore.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import type { BulkActionId } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/**
 * Does something to many cases and says to how many, with one way back for all. Those to which it was done are marked no
 * longer. Gives false where nothing came of it.
 */
export async function runBulk(
  action: BulkActionId,
  command: BulkCommand,
  cases: ReadonlyArray<string>,
): Promise<boolean> {
  const { begin, end } = useManyCases.getState();
  begin(action);
  const asked = ask('bulk.run', { cases: [...cases], command });
  void useDetail.getState().refreshAfter(asked);
  const answer = await asked;
  end();
  if (!answer.ok) {
    warnOf(answer.error);
    return false;
  }
  useMarks.getState().drop(answer.value.done);
  say(action, command, answer.value, cases.length);
  return answer.value.done.length > 0;
}

function say(action: BulkActionId, command: BulkCommand, report: BulkReport, count: number): void {
  const words = spoken().bulk;
  const { say: tell, warn } = useToast.getState();
  const { done, left, stopped } = report;
  const said = saidOf(action, command, done.length);
  const reason = reasonOf(report);
  if (reason !== null) warn(done.length === 0 ? reason : words.failed(said, reason));
  else if (stopped) tell(words.stopped(said, count - done.length - left.length), undoOf(report));
  else tell(left.length === 0 ? said : words.keptMarked(said, left.length), undoOf(report));
}

/** Why it did not go on, or was done to none: then the reason of one case stands for all. */
function reasonOf({ done, left, stopped, failed }: BulkReport): string | null {
  const problem = failed ?? (done.length === 0 && !stopped ? left[0]?.problem : undefined);
  if (problem === undefined) return null;
  const ownZone = useStart.getState().start?.zone ?? 'UTC';
  return problemText(problem, { now: tick.now(), ownZone });
}

function undoOf({ done }: BulkReport): (() => void) | undefined {
  return done.length === 0 ? undefined : () => void undoLast();
}

function saidOf(action: BulkActionId, command: BulkCommand, count: number): string {
  const { bulk, reassigning } = spoken();
  if (command.type === 'assign') return reassigning.given(count, command.owner ?? reassigning.nobody);
  return bulk.done[action](count);
}
