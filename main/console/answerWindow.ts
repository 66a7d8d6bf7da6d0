import { join } from 'node:path';
import { app, clipboard, nativeTheme, shell } from 'electron';
import { type AttachmentStore, createAttachmentStore } from '../attachments/attachmentStore.ts';
import { systemReason } from '../files/systemReason.ts';
import { closedDaysOf } from '../holidays/holidaySource.ts';
import { createHandlers, type HandlersParts } from '../ipc/handlers.ts';
import type { AlertNotices } from '../notifications/alertNotices.ts';
import { afterMs } from '../scheduling/systemTimer.ts';
import type { TimeWatch } from '../scheduling/watchTime.ts';
import { copyImage } from '../shell/copyImage.ts';
import { createFileDialogs } from '../shell/fileDialogs.ts';
import { createOutsideWorld } from '../shell/outsideWorld.ts';
import { personAtWindow } from '../shell/personAtWindow.ts';
import { printPage } from '../shell/printPage.ts';
import { takeScreenshot } from '../shell/screenshot.ts';
import { actOnWindow, canvasColour } from '../shell/window.ts';
import { createTransfer } from '../transfer/createTransfer.ts';
import { createThreadedJobs } from '../transfer/threadedJobs.ts';
import type { TransferPort } from '../transfer/transferPort.ts';
import type { Foundation } from './foundation.ts';
import { showAtSize } from './zoomWindow.ts';

/** Answers the requests of the window from here on. */
export function answerWindow(
  foundation: Foundation,
  notices: AlertNotices,
  time: TimeWatch,
  bring: HandlersParts['bring'],
): void {
  const { profile, clock, window, turn, words, report } = foundation;
  const attachments = createAttachmentStore(join(profile, 'attachments'), words);
  const handlers = createHandlers({
    ...foundation,
    attachments,
    bring,
    now: clock.now,
    monotonic: () => performance.now(),
    clockOffset: clock.offset,
    ownZone: foundation.zone.now,
    onZoneSeen: foundation.zone.seenByPage,
    onClockTrusted: () => {
      foundation.desk.trustClock(clock.now());
      time.rearm();
    },
    version: app.getVersion(),
    runtimeZoneRules: process.versions.tz ?? null,
    platform: process.platform,
    dialogs: createFileDialogs(window),
    outside: createOutsideWorld(
      shell,
      personAtWindow(window, words.shell, () => performance.now()),
    ),
    transfer: openTransfer(foundation),
    print: printPage,
    window: ownWindow(foundation),
    logBug: report.entry,
    onSettled: (alerts) => {
      notices.withdraw(alerts);
      time.rearm();
    },
    onSettings: (settings) => {
      nativeTheme.themeSource = settings.theme;
      window.setBackgroundColor(canvasColour());
      showAtSize(window, settings.zoom);
      foundation.publish('settings.changed', settings);
      time.rearm();
    },
  });
  foundation.answer({ handlers, turn, words, report: report.bug });
  sweep(attachments, foundation);
}

/** Import and export run on a thread of their own, so that the window stays quick. */
function openTransfer({ desk, profile, clock, shelf, words, options }: Foundation): TransferPort {
  const me = (): string => shelf.read().analyst.initials;
  const script = join(__dirname, 'transferWorker.cjs');
  const thread = { script, profile, language: options.language, by: me, clockOffset: clock.offset };
  return createTransfer({
    words,
    desk,
    jobs: createThreadedJobs(thread, async () => {
      const { createTransferJobs } = await import('../transfer/transferJobs.ts');
      return createTransferJobs(words, desk);
    }),
    now: clock.now,
    monotonic: () => performance.now(),
    me,
    holidays: { closedDaysOf },
  });
}

function ownWindow({ window, options, words, navigation }: Foundation): HandlersParts['window'] {
  const { screenshot } = options;
  const picture =
    screenshot === null ? null : takeScreenshot(window, screenshot.file, words, afterMs, endAfterPicture);
  return {
    act: (act) => actOnWindow(window, act),
    writeClipboard: (text) => clipboard.writeText(text),
    copyImage: (part) => copyImage(window.webContents, part),
    onPainted: () => {
      navigation.painted();
      picture?.painted();
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

/** Puts files away whose draft was discarded, a day later at the earliest, so that a discard can be undone. */
function sweep(attachments: AttachmentStore, { desk, words }: Foundation): void {
  attachments.sweep(desk, Date.now()).catch((error: unknown) => {
    console.error(words.shell.filesNotSwept(systemReason(words, error)));
  });
}
