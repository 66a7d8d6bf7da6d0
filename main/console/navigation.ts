import type { BrowserWindow } from 'electron';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { QueueView } from '../../shared/queue/queueView.ts';

/** What something outside the window wants to see in it: a notification, a link, the tray, a second start. */
export interface Wanted {
  window(): void;
  /** Null for no case in particular. */
  case(caseNumber: string | null): void;
  view(view: QueueView): void;
  /** Says something when the page listens: now, or as soon as it has painted. */
  tell(say: () => void): void;
  /** The page has painted: it hears from now on, and of what was wanted before. */
  painted(): void;
}

/** Brings the window to the front and tells its page; what comes before the page listens is kept for it. */
export function createWanted(
  window: Pick<BrowserWindow, 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'>,
  publish: Publish,
): Wanted {
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
    window: bringForward,
    case: (caseNumber) => {
      bringForward();
      if (caseNumber !== null) tell(() => publish('case.wanted', { case: caseNumber }));
    },
    view: (view) => {
      bringForward();
      tell(() => publish('view.wanted', { view }));
    },
    painted: () => {
      listens = true;
      for (const say of waiting) say();
      waiting = [];
    },
  };
}
