import { app } from 'electron';
import * as z from 'zod';
import type { BugReport } from '../diagnosis/bugReport.ts';
import { caseOfLink, LINK_SCHEME } from './deepLink.ts';

const secondStart = z.object({ case: z.string().nullable() });

/**
 * Claims the profile for this process. False when another process has it already: that one is told which case to open,
 * and this one has to end. The profile has to be set before.
 */
export function claimProfile(caseNumber: string | null): boolean {
  return app.requestSingleInstanceLock({ case: caseNumber });
}

/** Calls back when the app is started again on this profile, with the case that was asked for. */
export function onSecondStart(listener: (caseNumber: string | null) => void): void {
  app.on('second-instance', (_event, _argv, _folder, sent) => {
    // The command line of the other start carries Chromium's switches. What it sent along is checked like any other input.
    const parsed = secondStart.safeParse(sent);
    listener(parsed.success ? parsed.data.case : null);
  });
}

/** Tells the system that links to cases are ours. On Linux the installed package says so itself. */
export function claimLinks(): void {
  // A run from the sources needs its launcher, which the system does not start for a link.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
}

/** Calls back with the case of a link that the system hands over while the app runs: macOS does so instead of starting it again. */
export function onOpenedLink(listener: (caseNumber: string) => void): void {
  app.on('open-url', (event, link) => {
    event.preventDefault();
    const caseNumber = caseOfLink(link);
    if (caseNumber !== null) listener(caseNumber);
  });
}

/** Logs the errors that nobody caught and the processes that ended. The app goes on: what it acknowledged is on the disk. */
export function reportUncaught({ bug, entry }: BugReport): void {
  process.on('uncaughtException', (error) => bug('uncaught', error));
  process.on('unhandledRejection', (error) => bug('unhandled', error));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') entry(`a ${type} process is gone: ${reason}, ${exitCode}`);
  });
}

/** Calls back for each error that nobody caught. */
export function onUncaught(listener: () => void): void {
  process.on('uncaughtException', listener);
  process.on('unhandledRejection', listener);
}

/** Ends the app the ordinary way and starts it anew. */
export function restartApp(): void {
  app.relaunch();
  app.quit();
}
