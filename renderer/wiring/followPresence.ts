import { ask } from '../api.ts';
import { useDetail } from '../cases/detailStore.ts';
import { self } from '../desk/self.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';

/** While the selection runs through the list nobody looks at what it passes, in ms. */
const RESTS_MS = 500;

/** Tells the team which case is on the screen, and whether something is written in it; says when another takes that case. Gives how to stop. */
export function followPresence(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  const tell = (): void => {
    const { overlay } = useScreen.getState();
    const look = { case: useDetail.getState().case, isWriting: overlay?.kind === 'dialog' };
    if (JSON.stringify(look) === told) return;
    told = JSON.stringify(look);
    void ask('team.look', look);
  };
  const later = (): void => {
    if (useStart.getState().start?.team == null) return;
    clearTimeout(timer);
    timer = setTimeout(tell, RESTS_MS);
  };
  const undo = [useDetail.subscribe(later), useScreen.subscribe(later), useDetail.subscribe(sayTaken)];
  return () => {
    clearTimeout(timer);
    for (const stop of undo) stop();
  };
}

type DetailState = ReturnType<typeof useDetail.getState>;

/** Of a case that is looked at: who wrote in it, or was about to take it, is told at once. */
function sayTaken({ detail }: DetailState, { detail: before }: DetailState): void {
  if (detail === before || detail === null || detail.row.case !== before?.row.case) return;
  const { owner } = detail.row;
  if (useStart.getState().start?.team == null || owner === before.row.owner || owner === null) return;
  const { by } = detail.events.findLast(({ event }) => event.type === 'owner-set')?.event ?? { by: self() };
  if (owner === self() || by === self()) return;
  const { tookNow, gaveNow } = spoken().team;
  const number = detail.row.case;
  useToast.getState().say(by === owner ? tookNow(owner, number) : gaveNow(by, owner, number));
}
