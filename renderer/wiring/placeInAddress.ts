import { type CaseView, QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { QueueStore } from '../cases/queueState.ts';
import { useQueue } from '../cases/queueStore.ts';
import type { Screen } from '../navigation/screenStore.ts';
import { useScreen } from '../navigation/screenStore.ts';

const CASE_VIEWS = QUEUE_VIEWS.filter((view): view is CaseView => view !== 'drafts');

/** What the address of the window holds: the screen, so that loading it again after a crash comes back to it. */
const KINDS: Readonly<Record<string, (of: string) => Screen>> = {
  case: (of) => ({ kind: 'case', case: of }),
  organizations: () => ({ kind: 'organizations' }),
  organization: (of) => ({ kind: 'organization', customer: of }),
  review: () => ({ kind: 'review' }),
  drafts: () => ({ kind: 'drafts' }),
  draft: (of) => ({ kind: 'draft', draft: of === '' ? null : of }),
};

const RESTS_MS = 250;

/** Goes to where the address says, list and screen, and names each next place in it; gives back how to stop. */
export function keepPlaceInAddress(): () => void {
  const { hash } = window.location;
  const wanted = screenOf(hash);
  if (wanted !== null) useScreen.getState().go(wanted);
  void showList(hash);
  const name = (): void => {
    const { screen } = useScreen.getState();
    // Replaced, not pushed: the way back is the console's own.
    if (screen.kind === 'queue') nameList();
    else replaceHash(hashOf(screen));
  };
  let naming: ReturnType<typeof setTimeout> | undefined;
  const undo = [
    useScreen.subscribe((now, last) => now.screen !== last.screen && name()),
    useQueue.subscribe(nameQueue),
  ];
  function nameQueue(now: QueueStore, last: QueueStore): void {
    if (now.view === last.view && now.selected === last.selected) return;
    // The first at once, and where the selection rests, not each case that it passes: it may pass thirty a second.
    if (naming === undefined) nameList();
    clearTimeout(naming);
    naming = setTimeout(() => {
      naming = undefined;
      nameList();
    }, RESTS_MS);
  }
  return () => {
    clearTimeout(naming);
    for (const stop of undo) stop();
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

function replaceHash(hash: string): void {
  window.history.replaceState(null, '', `#${hash}`);
}

/** A new draft has an id from its first saving on: the address names it from then. */
export function nameDraftInAddress(draft: string): void {
  const { screen } = useScreen.getState();
  if (screen.kind === 'draft' && screen.draft === null) replaceHash(hashOf({ kind: 'draft', draft }));
}

/** The screen that a hash names; null for the queue and for what is not ours. */
export function screenOf(hash: string): Screen | null {
  const [kind = '', of = ''] = hash.replace(/^#/, '').split('/');
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  try {
    return make?.(decodeURIComponent(of)) ?? null;
  } catch {
    return null;
  }
}

/** A screen as a hash, without its sign. */
export function hashOf(screen: Screen): string {
  if (screen.kind === 'case') return `case/${encodeURIComponent(screen.case)}`;
  if (screen.kind === 'organization') return `organization/${encodeURIComponent(screen.customer)}`;
  if (screen.kind === 'draft') return `draft/${encodeURIComponent(screen.draft ?? '')}`;
  return screen.kind;
}
