import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import { type CaseView, QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { goToView } from '../cases/goToView.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { spoken } from '../language/languageStore.ts';
import { enterList } from '../navigation/enterList.ts';
import { useToast } from '../toast/toastStore.ts';

export type SavedView = Settings['savedViews'][number];

/** What a saved view lists; a view that this version does not know is all open cases. */
export interface ShownBySaved {
  readonly view: CaseView;
  readonly filter: QueueFilter;
  readonly sort: QueueSort | null;
}

export function shownBy({ view, filter, sort }: SavedView): ShownBySaved {
  const known = QUEUE_VIEWS.find((name): name is CaseView => name === view && name !== 'drafts');
  return { view: known ?? 'open', filter, sort: sort ?? null };
}

/** Opens a saved view, with its filter shown; the focus stays in the list. */
export function openSaved(saved: SavedView): void {
  const { view, filter, sort } = shownBy(saved);
  goToView(view, filter, sort);
}

/** Opens the saved view at a place, from 0, and goes into its list; or says that there is none. */
export function openSavedAt(place: number): void {
  const saved = useSettings.getState().settings.savedViews[place];
  if (saved === undefined) {
    useToast.getState().warn(spoken().frame.noSavedView(place + 1));
    return;
  }
  openSaved(saved);
  enterList();
}

/** Keeps what the list shows now under a name; a view of that name gives way to it, in its place. */
export function saveShown(name: string): void {
  const { view, filter, sort } = useQueue.getState();
  const saved: SavedView = { name, view, filter, ...(sort === null ? {} : { sort }) };
  change((views) =>
    views.some((other) => other.name === name)
      ? views.map((other) => (other.name === name ? saved : other))
      : [...views, saved],
  );
}

/** Removes a view; the notice that says so offers to put it back at its place. */
export function removeSaved({ name }: SavedView): void {
  const { savedViews } = useSettings.getState().settings;
  const at = savedViews.findIndex((other) => other.name === name);
  const removed = savedViews[at];
  if (removed === undefined) return;
  change((views) => views.filter((other) => other.name !== name));
  useToast.getState().say(spoken().frame.removedView(name), () => putBack(removed, at));
}

/** Its name may have been given to another view since: neither may take the place of the other. */
function putBack(removed: SavedView, at: number): void {
  const { savedViews } = useSettings.getState().settings;
  const isTaken = savedViews.some(({ name }) => name === removed.name);
  if (isTaken) useToast.getState().warn(spoken().frame.nameTaken(removed.name));
  else change((views) => [...views.slice(0, at), removed, ...views.slice(at)]);
}

/** Gives a view another name; false where another view has it. */
export function renameSaved({ name }: SavedView, to: string): boolean {
  const { savedViews } = useSettings.getState().settings;
  if (to === name) return true;
  if (to === '' || savedViews.some((other) => other.name === to)) return false;
  change((views) => views.map((other) => (other.name === name ? { ...other, name: to } : other)));
  return true;
}

/** Moves a view up or down among the others; the first nine have keys by their places. */
export function moveSaved({ name }: SavedView, by: 1 | -1): void {
  change((views) => {
    const at = views.findIndex((other) => other.name === name);
    const to = at + by;
    const moved = views[at];
    if (moved === undefined || to < 0 || to >= views.length) return views;
    const rest = views.filter((other) => other !== moved);
    return [...rest.slice(0, to), moved, ...rest.slice(to)];
  });
}

/** Puts a view before or after another. */
export function placeSaved(name: string, side: 'before' | 'after', other: string): void {
  change((views) => {
    const moved = views.find((view) => view.name === name);
    const rest = views.filter((view) => view !== moved);
    const at = rest.findIndex((view) => view.name === other);
    if (moved === undefined || at < 0) return views;
    const to = side === 'before' ? at : at + 1;
    return [...rest.slice(0, to), moved, ...rest.slice(to)];
  });
}

function change(next: (views: ReadonlyArray<SavedView>) => ReadonlyArray<SavedView>): void {
  const { settings, write } = useSettings.getState();
  void write({ savedViews: [...next(settings.savedViews)] });
}
