import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import type { Undone } from '../../shared/ipc/caseChannels.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { placeOnCase } from '../unsent/unsentPlace.ts';
import { useUnsent } from '../unsent/unsentStore.ts';

/** Asks main to do something to a case; says what was done, with a way back, or why it was not. */
export async function runCommand(command: CaseCommand): Promise<boolean> {
  const words = spoken().actions;
  const asked = ask('case.command', { command });
  void useDetail.getState().refreshAfter(asked);
  const answer = await asked;
  if (!answer.ok) {
    warnOf(answer.error);
    return false;
  }
  // Its words are in the case now; those of another action wait on.
  if ('case' in command) useUnsent.getState().forget(placeOnCase(command.case, command.type));
  const { case: caseNumber, at, undoable, opened } = answer.value;
  const zone = useStart.getState().start?.zone ?? 'UTC';
  const step = words.done[command.type](caseNumber);
  const done = opened === null ? step : words.doneOpened(step, opened);
  useToast
    .getState()
    .say(words.doneAt(done, formatClockTime(at, zone, true)), undoable ? () => void undoLast() : undefined);
  return true;
}

/** Takes back what was done last. */
export async function undoLast(): Promise<void> {
  const { begin, end } = useManyCases.getState();
  // It may have been done to many cases: then it takes its time.
  begin(null);
  const asked = ask('case.undo', {});
  void useDetail.getState().refreshAfter(asked);
  const answer = await asked;
  end();
  if (answer.ok) useToast.getState().say(undoneText(answer.value));
  else warnOf(answer.error);
}

function undoneText({ case: caseNumber, cases, kept }: Undone): string {
  const { actions, bulk } = spoken();
  if (cases + kept === 1) return actions.undone(caseNumber);
  return kept === 0 ? bulk.undone(cases) : bulk.undoneSome(cases, kept);
}
