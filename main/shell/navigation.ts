import type { BrowserWindow } from 'electron';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { QueueView } from '../../shared/queue/queueView.ts';

/** The ways into the window from outside of it: a notification, a link, the tray, a second start. */
export interface Navigation {
  /** Brings the window to the front. */
  bringForward(): void;
  /** Brings the window to the front with a case; null for no case in particular. */
  openCase(caseNumber: string | null): void;
  /** Brings the window to the front with a view. */
  openView(view: QueueView): void;
  /** Tells the page something when it listens: now, or as soon as it has painted. */
  tell(say: () => void): void;
  /** The page has painted: it listens from now on, and is told what it missed. */
  painted(): void;
}

/** Leads the window to what is asked for outside of it; what comes before the page listens is kept for it. */
export function createNavigation(
  window: Pick<BrowserWindow, 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'>,
  publish: Publish,
): Navigation {
  let listens = false;
  let waiting: ReadonlyArray<() => void> = [];
  const tell = (say: () => void): void => {
    if (listens) say();
    else waiting = [...waiting, say];
  };
  const bringForward = (): void => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  return {
    tell,
    bringForward,
    openCase: (caseNumber) => {
      bringForward();
      if (caseNumber !== null) tell(() => publish('case.open', { case: caseNumber }));
    },
    openView: (view) => {
      bringForward();
      tell(() => publish('view.open', { view }));
    },
    painted: () => {
      listens = true;
      for (const say of waiting) say();
      waiting = [];
    },
  };
}
