/** Words outside the page: tray, window title, and what main has to say itself. */
export const shellWords = {
  windowTitle: (breached: number): string =>
    breached === 0 ? 'Severity Desk' : `(${breached}) Severity Desk`,
  trayTooltip: (breached: number, soon: number): string => `${breached} breached, ${soon} breaching soon`,
  trayOpen: 'Open Severity Desk',
  trayMine: 'My cases',
  trayBreachingSoon: (count: number): string => `Breaching soon (${count})`,
  trayBreached: (count: number): string => `Breached (${count})`,
  trayQuit: 'Quit',
  cannotStart: 'Severity Desk cannot start',
  profileTaken: 'the profile is open in another window',
  startOptions: {
    developmentOnly: (option: string): string => `--${option} is for development only.`,
    needsValue: (option: string): string => `--${option} needs a value.`,
    clock: (given: string): string => `--clock wants an instant like 2026-11-20T08:15:00Z, not "${given}".`,
    size: '--size wants width and height, as 1440x900.',
    theme: '--theme is dark or light.',
  },
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
  /** The kinds of files that the dialogs of the system offer. */
  fileKinds: {
    all: 'All files',
    cases: 'Cases',
    csv: 'CSV',
    html: 'HTML',
    ics: 'iCalendar',
    json: 'JSON',
    jsonl: 'JSON Lines',
    md: 'Markdown',
    pdf: 'PDF',
    xlsx: 'Excel',
  },
  screenshotLate: 'The window painted nothing within 30 s.',
} as const;
