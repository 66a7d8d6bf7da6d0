import { useAlerts } from '../alerting/alertStore.ts';
import { announceAlerts, announceBlocked } from '../announcing/announceAlerts.ts';
import { listen } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useDetail } from '../cases/detailStore.ts';
import { goToView } from '../cases/goToView.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useRenewals } from '../customers/renewalStore.ts';
import { useOpening } from '../desk/openingStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useStart } from '../desk/startStore.ts';
import { useWindowState } from '../frame/WindowButtons.tsx';
import { calmMsLeft } from '../keyboard/lastPress.ts';
import { followClockDoubt } from '../moves/clockDoubtStore.ts';
import { useMoves } from '../moves/moveStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { followTeam } from '../team/teamStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import { followFocus } from './followFocus.ts';
import { followMarks } from './followMarks.ts';
import { followPlaces } from './followPlaces.ts';
import { followPresence } from './followPresence.ts';
import { followRecent } from './followRecent.ts';
import { followZone } from './followZone.ts';
import { followTheme } from './theme.ts';

/** Connects the stores with main, the clock and the system; gives back how to disconnect them all. */
export function subscribe(): () => void {
  const undo = [
    followChanges(),
    followTime(),
    followZone(),
    followTheme(),
    followSelection(),
    listen('settings.changed', (settings) => useSettings.getState().take(settings)),
    listen('clock.changed', ({ clockOffset }) => {
      tick.setOffset(clockOffset);
      // What is late by the new time may be other cases, and the instant of the next change another.
      void useCounts.getState().read();
      void useQueue.getState().refresh();
    }),
    listen('opening.progress', (progress) => useOpening.setState({ progress })),
    listen('bulk.progress', (progress) => useManyCases.getState().show(progress)),
    listen('work.failed', ({ problem }) => warnOf(problem)),
    listen('window.state', (state) => useWindowState.setState(state)),
    followAlerts(),
    followMoves(),
    followClockDoubt(),
    listen('zone.changed', (zone) => {
      useStart.getState().moveTo(zone);
      // A view may be narrowed to times of day, and words of main are in the zone of the analyst.
      void useCounts.getState().read();
      void useQueue.getState().refresh();
    }),
    followTeam(),
    followPresence(),
    readRenewals(),
    keepUnsent(),
    followFocus(),
    followMarks(),
    followPlaces(),
    followRecent(),
    listen('case.open', (asked) => useScreen.getState().go({ kind: 'case', case: asked.case })),
    listen('view.open', ({ view }) => goToView(view)),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

/** Reads again what is on the screen when the desk moved; rows keep their places while keys are being pressed. */
function followChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    const calm = calmMsLeft();
    timer = calm > 0 ? setTimeout(refresh, calm) : undefined;
    if (calm === 0) void useQueue.getState().refresh();
  };
  const stop = listen('desk.changed', ({ cases }) => {
    void useCounts.getState().read();
    const looked = useDetail.getState().case;
    if (looked !== null && (cases.length === 0 || cases.includes(looked)))
      void useDetail.getState().refresh();
    if (timer === undefined) refresh();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What was shown before this window stood is in the list; what comes now also gets a card, and is said. */
function followAlerts(): () => void {
  const { read, show, block } = useAlerts.getState();
  void read();
  const undo = [
    listen('desk.changed', () => void read()),
    listen('alert.shown', (shown) => {
      show(shown);
      announceAlerts(shown);
    }),
    listen('notices.failed', () => useAlerts.setState({ silent: true })),
    listen('closure.blocked', (blocked) => {
      block(blocked);
      announceBlocked(blocked);
    }),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

/** What was moved at the start is there already; a change of a calendar may move more. */
function followMoves(): () => void {
  const { read } = useMoves.getState();
  void read();
  return listen('desk.changed', () => void read());
}

/** Other tables of public holidays come with another program only: they are looked at once, when the window is drawn. */
function readRenewals(): () => void {
  const stop = useStart.subscribe(({ start }) => {
    if (start === null) return;
    stop();
    requestAnimationFrame(() => requestAnimationFrame(() => void useRenewals.getState().read()));
  });
  return stop;
}

/** Words that wait since an earlier window are there from the start; what is not saved yet is, when this one is left. */
function keepUnsent(): () => void {
  const { read, flush } = useUnsent.getState();
  const leave = (): void => void flush();
  void read();
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', leave);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('blur', leave);
  };
}

/** Counts change by time alone at instants that main names; the window asks again then. */
function followTime(): () => void {
  const stopTick = tick.subscribe(() => {
    const { counts, read } = useCounts.getState();
    if (counts?.changesAt == null || tick.now() < counts.changesAt) return;
    useCounts.setState({ counts: { ...counts, changesAt: null } });
    void read();
    const { view, refresh } = useQueue.getState();
    if (view === 'breaching-soon' || view === 'breached') void refresh();
  });
  const onVisible = (): void => tick.catchUp();
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    stopTick();
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** The details are about the case of the screen, that of a dialog, or the selected one of the list. */
function followSelection(): () => void {
  const show = (): void => {
    const { screen, overlay } = useScreen.getState();
    const selected = useQueue.getState().selected?.case ?? null;
    const asked = overlay?.kind === 'dialog' ? overlay.case : selected;
    useDetail.getState().show(screen.kind === 'case' ? screen.case : asked);
  };
  const stopQueue = useQueue.subscribe(show);
  const stopScreen = useScreen.subscribe(show);
  return () => {
    stopQueue();
    stopScreen();
  };
}
