/** Words outside the page: tray, window title, and what main has to say itself. */
export const shellWords = {
  appName: 'Severity Desk',
  windowTitle: (breached: number): string =>
    breached === 0 ? 'Severity Desk' : `(${breached}) Severity Desk`,
  trayTooltip: (breached: number, soon: number): string => `${breached} breached, ${soon} breaching soon`,
  trayOpen: 'Open Severity Desk',
  trayMine: 'My cases',
  trayBreachingSoon: (count: number): string => `Breaching soon (${count})`,
  trayBreached: (count: number): string => `Breached (${count})`,
  trayQuit: 'Quit',
  cannotStart: 'Severity Desk cannot start',
  pageReloaded: 'The window had to be loaded again',
  pageReloadedDetail: 'Everything that you had saved is still there. Clocks and alerts ran on meanwhile.',
  pageStuck: 'The window does not answer',
  pageStuckDetail: 'Clocks and alerts run on. Loading it again loses nothing that was saved.',
  pageLost: 'The window fails again and again',
  pageLostDetail:
    'Everything that you had saved is still there. Restart Severity Desk. What went wrong is in errors.log in the data folder, which holds no text of cases.',
  fileDamaged: 'The case file is damaged, or was exchanged',
  fileDamagedDetail:
    'Restart Severity Desk: it mends the file from what can be read and from the newest copy, keeps the damaged file, and says what it found. Until then, work that touches the damaged part is refused.',
  mainFailed: 'Something in Severity Desk failed',
  mainFailedDetail:
    'What was saved is on the disk, and you can work on. If something does not answer any more, restart. What failed is in errors.log in the data folder, which holds no text of cases.',
  workOn: 'Work on',
  restartToMend: 'Restart to mend',
  later: 'Later',
  restart: 'Restart',
  quit: 'Quit',
  wait: 'Wait',
  loadAgain: 'Load again',
  screenshotLate: 'The window painted nothing within 30 s.',
} as const;
