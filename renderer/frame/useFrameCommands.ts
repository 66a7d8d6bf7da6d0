import { useMemo } from 'react';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import { exportCases } from '../actions/deskActions.ts';
import { undoLast } from '../actions/runCommand.ts';
import { useAlerts } from '../alerting/alertStore.ts';
import { goToView } from '../cases/goToView.ts';
import { useMarks } from '../cases/markStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useDesk } from '../desk/startStore.ts';
import type { Commands } from '../keyboard/commandStore.ts';
import { SAVED_PLACES } from '../keyboard/keymap.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { openSavedAt } from '../savedViews/savedViewList.ts';
import { useToast } from '../toast/toastStore.ts';
import { zoom } from './zoom.ts';

/** Offers the commands that work on every screen. */
export function useFrameCommands(): void {
  const isInTeam = useDesk().team !== null;
  const commands = useMemo<Commands>(() => {
    const { go, lay } = useScreen.getState();
    const views = Object.fromEntries(QUEUE_VIEWS.map((view) => [`go:${view}`, () => goToView(view)]));
    const saved = Object.fromEntries(
      SAVED_PLACES.map((place) => [`saved${place}`, () => openSavedAt(place - 1)]),
    );
    const team: Commands = isInTeam ? { setAside: () => go({ kind: 'set-aside' }) } : {};
    return {
      ...views,
      ...team,
      ...saved,
      organizations: () => go({ kind: 'organizations' }),
      review: () => go({ kind: 'review' }),
      newDraft: () => go({ kind: 'draft', draft: null }),
      palette: () => lay({ kind: 'palette', prefix: '' }),
      shortcuts: () => lay(useScreen.getState().overlay?.kind === 'shortcuts' ? null : { kind: 'shortcuts' }),
      rail: () => toggle('railCollapsed'),
      details: () => toggle('detailsHidden'),
      alerts: () => lay({ kind: 'alerts' }),
      settings: () => lay({ kind: 'settings' }),
      zoomIn: () => void zoom('in'),
      zoomOut: () => void zoom('out'),
      zoomActual: () => void zoom('actual'),
      undo: takeBack,
      export: () => void exportCases(),
      back,
    };
  }, [isInTeam]);
  useCommands(commands);
}

function toggle(name: 'railCollapsed' | 'detailsHidden'): void {
  const { settings, write } = useSettings.getState();
  void write({ [name]: !settings[name] });
}

/** What the notice at the bottom offers to take back, else the last step on a case. */
function takeBack(): void {
  const { toast, dismiss } = useToast.getState();
  if (toast?.undo == null) return void undoLast();
  dismiss();
  toast.undo();
}

/**
 * Closes what lies on top: overlay, peek, marks, then the screen itself, then the filter. News at the foot of the window
 * has nothing to do with where a person is: it goes before the screen only when the focus is in it, else last.
 */
function back(): void {
  const { overlay, lay, peeking, peek, screen, leave, filterShown, showFilter } = useScreen.getState();
  if (overlay !== null) lay(null);
  else if (peeking) peek(false);
  else if (useMarks.getState().marked.size > 0) useMarks.getState().clear();
  else if (isInNews() && useAlerts.getState().dismiss()) return;
  else if (screen.kind !== 'queue' || screen.from !== undefined) leave();
  else if (filterShown) showFilter(false);
  else useAlerts.getState().dismiss();
}

function isInNews(): boolean {
  return document.activeElement?.closest('[data-news]') != null;
}
