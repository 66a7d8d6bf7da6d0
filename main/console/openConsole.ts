import { app, clipboard, nativeTheme } from 'electron';
import { english } from '../../shared/messages/en/english.ts';
import { shellWords } from '../../shared/messages/en/shell.ts';
import type { BugReport } from '../diagnosis/bugReport.ts';
import { createHandlers, type HandlersParts } from '../ipc/handlers.ts';
import { openIpcDoor } from '../ipc/ipcDoor.ts';
import { type AlertNotices, createAlertNotices } from '../notifications/alertNotices.ts';
import { createNoticeBoard } from '../notifications/noticeBoard.ts';
import { createNoticeWords } from '../notifications/noticeWords.ts';
import { createNotifier } from '../notifications/notifier.ts';
import { watchOtherWriters } from '../scheduling/otherWriters.ts';
import { afterMs } from '../scheduling/systemTimer.ts';
import type { TimeWatch } from '../scheduling/watchTime.ts';
import { copyImage } from '../shell/copyImage.ts';
import { createFileDialogs } from '../shell/fileDialogs.ts';
import { tendPage } from '../shell/pageHealth.ts';
import { printPage } from '../shell/printPage.ts';
import { takeScreenshot } from '../shell/screenshot.ts';
import { createFailureTeller } from '../shell/tellOfFailure.ts';
import { actOnWindow, canvasColour } from '../shell/window.ts';
import { octagonImage } from '../tray/octagonImage.ts';
import { createShownCounts, type ShownCounts } from '../tray/shownCounts.ts';
import { createTray, type DeskTray } from '../tray/tray.ts';
import { type Ground, layGround } from './foundation.ts';
import { keepTime } from './keepTime.ts';
import { claimLinks, onOpenedLink, onSecondStart, onUncaught, restartApp } from './lifecycle.ts';
import { openTransfer } from './openTransfer.ts';
import { openLink, placesOutside, sweepAttachments } from './outsideWorld.ts';
import { ownZone } from './ownZone.ts';
import type { StartOptions } from './startOptions.ts';

/** Builds the running app on a profile and wires it: desk, window, messages, alarm, notices, tray. */
export function openConsole(options: StartOptions, profile: string, report: BugReport): void {
  const ground = layGround(options, profile);
  const { window, desk, wanted, publish } = ground;
  const tray = openTray(ground);
  const counts = keepCounts(ground, tray);
  // Marking an alert as shown may move the next instant; the watch is there by the time that one is shown.
  const notices = openNotices(ground, () => time.rearm());
  const time = keepTime(ground, notices, counts, report.bug);
  const page = () => (window.isDestroyed() ? null : window.webContents);
  const handlers = createHandlers({ ...handlersParts(ground, notices, time), logBug: report.entry });
  openIpcDoor({ handlers, turn: ground.turn, report: report.bug }, page);
  tendPage(window, () => performance.now(), report.entry, restartApp);
  onUncaught(createFailureTeller(window, () => performance.now(), restartApp));
  desk.onChange((change) => {
    publish('desk.changed', change);
    counts.changed();
    time.rearm();
  });
  const stopWatching =
    desk.file === null ? null : watchOtherWriters(desk.file, afterMs, () => desk.noticeOthers());
  onSecondStart((wantedCase) => wanted.case(wantedCase));
  onOpenedLink((wantedCase) => wanted.case(wantedCase));
  claimLinks();
  if (options.case !== null) wanted.case(options.case);
  app.once('will-quit', () => {
    stopWatching?.();
    time.stop();
    counts.stop();
    notices.stop();
    tray.remove();
    desk.close();
  });
  time.start();
  sweepAttachments(ground);
}

function openTray({ wanted }: Ground): DeskTray {
  return createTray({
    words: english.shell,
    icon: octagonImage(22),
    onOpen: () => wanted.window(),
    onView: (view) => wanted.view(view),
    onQuit: () => app.quit(),
  });
}

function keepCounts({ desk, window, clock }: Ground, tray: DeskTray): ShownCounts {
  return createShownCounts(desk, clock.now(), afterMs, (breached, soon) => {
    tray.showCounts(breached, soon);
    app.setBadgeCount(breached);
    if (!window.isDestroyed()) window.setTitle(shellWords.windowTitle(breached));
  });
}

function openNotices({ desk, clock, wanted, publish }: Ground, onShown: () => void): AlertNotices {
  const board = createNoticeBoard({
    now: clock.now,
    notifier: createNotifier(octagonImage(64), (reason) => {
      console.error(`severity-desk: a notification was not shown: ${reason}`);
      wanted.tell(() => publish('notices.failed', { reason }));
    }),
    words: createNoticeWords(english, ownZone),
    publish,
    markShown: (alerts) => {
      desk.markShown(alerts, clock.now());
      onShown();
    },
    open: (caseNumber) => wanted.case(caseNumber),
  });
  return createAlertNotices({ board, monotonic: () => performance.now(), after: afterMs });
}

function handlersParts(
  ground: Ground,
  notices: AlertNotices,
  time: TimeWatch,
): Omit<HandlersParts, 'logBug'> {
  const { options, profile, clock, shelf, desk, window, publish, wanted, recovered } = ground;
  const { screenshot } = options;
  const picture =
    screenshot === null ? null : takeScreenshot(window, screenshot.file, afterMs, endAfterPicture);
  return {
    desk,
    shelf,
    publish,
    profile,
    recovered,
    now: clock.now,
    clockOffset: clock.offset,
    zone: ownZone,
    version: app.getVersion(),
    zoneRules: process.versions.tz ?? 'unknown',
    platform: process.platform,
    dialogs: createFileDialogs(window),
    ...placesOutside(profile),
    transfer: openTransfer(ground),
    print: printPage,
    window: {
      act: (act) => actOnWindow(window, act),
      writeClipboard: (text) => clipboard.writeText(text),
      copyImage: (part) => copyImage(window.webContents, part),
      openLink,
      onPainted: () => {
        wanted.painted();
        picture?.painted();
      },
    },
    onSettled: (alerts) => {
      notices.withdraw(alerts);
      time.rearm();
    },
    onSettings: (settings) => {
      nativeTheme.themeSource = settings.theme;
      window.setBackgroundColor(canvasColour());
      publish('settings.changed', settings);
      time.rearm();
    },
  };
}

function endAfterPicture(problem: string | null): void {
  if (problem === null) {
    app.quit();
    return;
  }
  console.error(problem);
  app.exit(1);
}
