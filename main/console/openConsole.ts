import { app } from 'electron';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import { type AlertNotices, createAlertNotices } from '../notifications/alertNotices.ts';
import { createNoticeBoard } from '../notifications/noticeBoard.ts';
import { createNoticeWords } from '../notifications/noticeWords.ts';
import { createNotifier } from '../notifications/notifier.ts';
import { keepTime } from '../scheduling/keepTime.ts';
import { watchOtherWriters } from '../scheduling/otherWriters.ts';
import { afterMs } from '../scheduling/systemTimer.ts';
import type { TimeWatch } from '../scheduling/watchTime.ts';
import { createFailureTeller } from '../shell/failureDialogs.ts';
import { tendPage } from '../shell/pageHealth.ts';
import { octagonImage } from '../tray/octagonImage.ts';
import { createShownCounts, type ShownCounts } from '../tray/shownCounts.ts';
import { createTray, type DeskTray } from '../tray/tray.ts';
import { answerWindow } from './answerWindow.ts';
import { bringFile } from './bringFile.ts';
import { type ConsoleOrder, type Foundation, failureDialogs, layFoundation } from './foundation.ts';
import { gatherChanges } from './gatherChanges.ts';
import { type InTouch, keepInTouch } from './keepInTouch.ts';
import { claimLinks, onOpenedLink, onSecondStart, onUncaught } from './lifecycle.ts';
import { quickenCommits } from './quickenCommits.ts';

/** Builds the running app on a profile: desk and window, tray and notices, the one timer, answers to the window. */
export async function openConsole(order: ConsoleOrder): Promise<void> {
  const foundation = await layFoundation(order);
  const { desk, navigation, publish } = foundation;
  const tray = openTray(foundation);
  const counts = keepCounts(foundation, tray);
  // Marking an alert as shown may move the next instant; the watch is there by the time that an alert is shown.
  const notices = openNotices(foundation, () => time.rearm());
  const time = keepTime({
    ...foundation,
    settings: foundation.shelf.read,
    notices,
    counts,
    isImporting: foundation.turn.isRunning,
    whenPageListens: navigation.tell,
    reportBug: order.report.bug,
  });
  let team: InTouch | null = null;
  const bring = desk.team === null ? null : (sha256: string) => bringFile(team, order.words, sha256);
  answerWindow(foundation, notices, time, bring);
  watchFailures(foundation);
  const stopWatching =
    desk.file === null ? null : watchOtherWriters(desk.file, afterMs, () => desk.noticeOthers());
  const tellWindow = gatherChanges(afterMs, (change) => publish('desk.changed', change));
  desk.onChange((change) => {
    tellWindow(change);
    counts.changed();
    time.rearm();
    team?.wrote();
  });
  const stopQuickening = quickenCommits(desk);
  let isQuitting = false;
  app.once('will-quit', (event) => {
    isQuitting = true;
    if (team !== null) endBeforeQuit(event, team);
    stopWatching?.();
    stopQuickening();
    time.stop();
    counts.stop();
    notices.stop();
    tray.remove();
    desk.close();
  });
  openWhatIsAskedFor(foundation);
  // A desktop that is slow to take a notice holds main up: the window comes first.
  void foundation.painted.then(async () => {
    if (!isQuitting) team = await startWork(foundation, time);
  });
}

/** What goes on beside the window; a rule that waited for the team is due when the team is reached. */
function startWork(foundation: Foundation, time: TimeWatch): Promise<InTouch | null> {
  time.start();
  return keepInTouch(foundation, time.rearm);
}

/** How long the thread of the team may take to say goodbye and to close the profile. */
const GOODBYE = 3 * SECOND;

/** The quit goes on once the thread of the team has closed the profile: one that is cut off would pass for a crash. */
function endBeforeQuit(event: Electron.Event, team: InTouch): void {
  event.preventDefault();
  const late = new Promise<void>((resolve) => {
    afterMs(GOODBYE, resolve);
  });
  void Promise.race([team.end(), late]).then(() => app.quit());
}

function openTray({ navigation, words }: Foundation): DeskTray {
  return createTray({
    words: words.shell,
    icon: () => octagonImage(22),
    onOpen: navigation.bringForward,
    onView: navigation.openView,
    onQuit: () => app.quit(),
  });
}

function keepCounts({ desk, window, clock, words }: Foundation, tray: DeskTray): ShownCounts {
  return createShownCounts(desk, clock.now(), afterMs, (breached, soon) => {
    tray.showCounts(breached, soon);
    app.setBadgeCount(breached);
    if (!window.isDestroyed()) window.setTitle(words.shell.windowTitle(breached));
  });
}

function openNotices(
  { desk, clock, zone, navigation, publish, words }: Foundation,
  onShown: () => void,
): AlertNotices {
  const board = createNoticeBoard({
    now: clock.now,
    notifier: createNotifier(
      () => octagonImage(64),
      words.shell,
      (reason) => {
        console.error(words.shell.noticeNotShown(reason));
        navigation.tell(() => publish('notices.failed', { reason }));
      },
    ),
    words: createNoticeWords(words, () => zone.now().zone),
    publish,
    beginShowing: (alerts) => desk.beginShowing(alerts, clock.now()),
    markShown: (alerts) => {
      desk.markShown(alerts, clock.now());
      onShown();
    },
    open: navigation.openCase,
  });
  return createAlertNotices({ board, monotonic: () => performance.now(), after: afterMs });
}

function watchFailures({ window, words, report }: Foundation): void {
  const dialogs = failureDialogs(window, words);
  tendPage(dialogs, () => performance.now(), report.entry);
  onUncaught(createFailureTeller(dialogs, () => performance.now()));
}

/** The case of this start, and those of later starts and of links. */
function openWhatIsAskedFor({ options, navigation }: Foundation): void {
  onSecondStart(navigation.openCase);
  onOpenedLink(navigation.openCase);
  claimLinks();
  if (options.case !== null) navigation.openCase(options.case);
}
