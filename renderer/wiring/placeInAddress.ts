import { type CaseView, QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { QueueStore } from '../cases/queueState.ts';
import { useQueue } from '../cases/queueStore.ts';
import { hashOf, replaceHash, screenOf } from '../navigation/address.ts';
import { useScreen } from '../navigation/screenStore.ts';

const CASE_VIEWS = QUEUE_VIEWS.filter((view): view is CaseView => view !== 'drafts');

/** A selection that rests this long, in ms, is named in the address. */
const RESTS_MS = 250;

/** Goes to where the address says, list and screen, and names each next place in it; gives back how to stop. */
export function keepPlaceInAddress(): () => void {
  const { hash } = window.location;
  const asked = screenOf(hash);
  if (asked !== null) useScreen.getState().go(asked);
  void showList(hash);
  const undo = [
    useScreen.subscribe(({ screen }, last) => {
      if (screen === last.screen) return;
      if (screen.kind === 'queue') nameList();
      else replaceHash(hashOf(screen));
    }),
    followList(),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

/** Names the view and its selection. While the selection runs, thirty cases a second, only its first and last step. */
function followList(): () => void {
  let naming: ReturnType<typeof setTimeout> | undefined;
  const name = (now: QueueStore, last: QueueStore): void => {
    if (now.view === last.view && now.selected === last.selected) return;
    if (naming === undefined) nameList();
    clearTimeout(naming);
    naming = setTimeout(() => {
      naming = undefined;
      nameList();
    }, RESTS_MS);
  };
  const stop = useQueue.subscribe(name);
  return () => {
    clearTimeout(naming);
    stop();
  };
}

/** Only while the list is on the screen: it also changes behind a draft, whose name must stand. */
function nameList(): void {
  if (useScreen.getState().screen.kind !== 'queue') return;
  const { view, selected } = useQueue.getState();
  replaceHash(`queue/${view}/${encodeURIComponent(selected?.case ?? '')}`);
}

async function showList(hash: string): Promise<void> {
  const [kind, view, selected = ''] = hash.replace(/^#/, '').split('/');
  const known = CASE_VIEWS.find((one) => kind === 'queue' && one === view) ?? 'open';
  await useQueue.getState().show(known);
  if (kind === 'queue' && selected !== '') await useQueue.getState().find(decodeURIComponent(selected));
}
