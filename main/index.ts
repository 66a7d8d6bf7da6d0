import { app, Menu, protocol } from 'electron';
import { claimProfile, reportUncaught } from './console/lifecycle.ts';
import { openConsole } from './console/openConsole.ts';
import { enterProfile, profileFolder } from './console/profileFolder.ts';
import { parseStartOptions, type StartOptions } from './console/startOptions.ts';
import { notOpened } from './desk/notOpened.ts';
import { createBugReport } from './diagnosis/bugReport.ts';
import { declareBundleScheme } from './protocol/serveBundle.ts';
import { createAppMenu } from './shell/appMenu.ts';
import { failStart } from './shell/failedStart.ts';
import { resolveNothing } from './shell/offTheNetwork.ts';

const options = parseStartOptions(process.argv, app.isPackaged, process.cwd());
if (options.ok) start(options.value);
else void failStart(options.error, false);

function start(options: StartOptions): void {
  const attended = options.screenshot === null;
  const profile = profileFolder(options.profile);
  try {
    enterProfile(profile);
  } catch (error) {
    const words = notOpened(error, profile) ?? messageOf(error);
    // A dialog can be shown from then on.
    void app.whenReady().then(() => failStart(words, attended));
    return;
  }
  const report = createBugReport(profile);
  reportUncaught(report);
  if (!claimProfile(options.case)) {
    // The first start on this profile shows its window; this one has nothing left to do.
    if (attended) app.quit();
    else void failStart('the profile is open in another window', false);
    return;
  }
  declareBundleScheme(protocol);
  resolveNothing(app.commandLine);
  Menu.setApplicationMenu(createAppMenu(process.platform));
  // Until the console stands, a window that goes is a failed start, and its message has to be read first.
  app.on('window-all-closed', () => {
    if (stands) app.quit();
  });
  let stands = false;
  app
    .whenReady()
    .then(() => {
      openConsole(options, profile, report);
      stands = true;
    })
    .catch((error: unknown) => failStart(notOpened(error, profile) ?? messageOf(error), attended));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
