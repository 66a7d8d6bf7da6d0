import './console/walkedSchemas.ts';
import { app, Menu, protocol } from 'electron';
import { catalogueOf } from '../shared/messages/catalogues.ts';
import { claimProfile, reportUncaught } from './console/lifecycle.ts';
import { openConsole } from './console/openConsole.ts';
import { heldByOtherComputer, whyNotClaimed } from './console/profileClaim.ts';
import { enterProfile, profileFolder } from './console/profileFolder.ts';
import { languageOf, parseStartOptions, type StartOptions } from './console/startOptions.ts';
import { whyNotStarted } from './desk/notOpened.ts';
import { createBugReport } from './diagnosis/bugReport.ts';
import { declareBundleScheme } from './protocol/serveBundle.ts';
import { failStart } from './shell/failedStart.ts';
import { resolveNothing } from './shell/offTheNetwork.ts';

const words = catalogueOf(languageOf(process.argv));
const starter = { isPackaged: app.isPackaged, isRoot: process.getuid?.() === 0 };
const options = parseStartOptions(process.argv, starter, process.cwd(), words.shell.startOptions);
if (options.ok) start(options.value);
else void failStart(words.shell, options.error, false);

function start(options: StartOptions): void {
  const attended = options.screenshot === null;
  const profile = profileFolder(options.profile);
  const fail = (error: unknown): Promise<never> =>
    failStart(words.shell, whyNotStarted(words, error, profile), attended);
  try {
    enterProfile(words.shell, profile);
  } catch (error) {
    // Electron shows no dialog before it is ready.
    void app.whenReady().then(() => fail(error));
    return;
  }
  /** The first start on this profile shows its window; this one has nothing left to do, and says so. */
  const endUnclaimed = async (why: string): Promise<void> => {
    if (why !== 'shown-there' || !attended) {
      await app.whenReady();
      await failStart(words.shell, why === 'shown-there' ? words.shell.profileTaken : why, attended);
    }
    console.error(words.shell.shownThere);
    app.quit();
  };
  const report = createBugReport(profile);
  reportUncaught(report);
  const elsewhere = heldByOtherComputer(words.shell, profile);
  if (elsewhere !== null) {
    void endUnclaimed(elsewhere);
    return;
  }
  if (!claimProfile(options.case)) {
    void endUnclaimed(whyNotClaimed(words.shell, profile));
    return;
  }
  declareBundleScheme(protocol);
  resolveNothing(app.commandLine);
  // The window brings the menu; without a word Electron would make one of its own first.
  Menu.setApplicationMenu(null);
  // Until the console stands, a window that goes is a failed start, and its message has to be read first.
  app.on('window-all-closed', () => {
    if (stands) app.quit();
  });
  let stands = false;
  app
    .whenReady()
    .then(async () => {
      await openConsole({ options, profile, words, report });
      stands = true;
    })
    .catch(fail);
}
