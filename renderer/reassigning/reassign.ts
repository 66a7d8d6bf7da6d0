import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import { ask } from '../api.ts';
import { useDetail } from '../cases/detailStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Gives cases to somebody, or to nobody, one after the other; says how many, with one way back for all. Stops at the first refusal. */
export async function reassign(cases: ReadonlyArray<string>, owner: string | null): Promise<void> {
  const words = spoken().reassigning;
  let given = 0;
  for (const number of cases) {
    const command: CaseCommand = { type: 'assign', case: number, owner };
    const asked = ask('case.command', { command });
    void useDetail.getState().refreshAfter(asked);
    const answer = await asked;
    if (!answer.ok) {
      warnOf(answer.error);
      break;
    }
    if (answer.value.undoable) given += 1;
  }
  if (given === 0) return;
  const who = owner ?? words.nobody;
  useToast.getState().say(words.given(given, who), () => void takeBack(given));
}

/** Undo takes back one step at a time, the last one first. */
async function takeBack(count: number): Promise<void> {
  const words = spoken().reassigning;
  for (let left = count; left > 0; left -= 1) {
    const asked = ask('case.undo', {});
    void useDetail.getState().refreshAfter(asked);
    const answer = await asked;
    if (!answer.ok) return warnOf(answer.error);
  }
  useToast.getState().say(words.takenBack(count));
}
