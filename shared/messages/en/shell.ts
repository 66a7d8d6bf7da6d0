/** Where a window has a profile that this computer shares with another one. */
export interface OpenElsewhere {
  readonly profile: string;
  readonly computer: string;
  readonly pid: string;
  readonly lock: string;
}

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
  /** The menu of the app, with the names that programs of macOS use, where it is shown. */
  menu: {
    app: 'Severity Desk',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    zoom: { in: 'Zoom In', out: 'Zoom Out', actual: 'Actual Size' },
    item: {
      about: 'About Severity Desk',
      hide: 'Hide Severity Desk',
      hideOthers: 'Hide Others',
      unhide: 'Show All',
      quit: 'Quit Severity Desk',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select All',
      minimize: 'Minimize',
      zoom: 'Zoom',
      close: 'Close',
      togglefullscreen: 'Full Screen',
    },
  },
  spelling: {
    none: 'No suggestion',
    learn: (word: string): string => `Take “${word}” into the dictionary`,
  },
  noNotifications: 'this system has no notifications',
  noticeNotShown: (reason: string): string => `severity-desk: a notification was not shown: ${reason}`,
  filesNotSwept: (reason: string): string => `severity-desk: attachments were not looked through: ${reason}`,
  cannotStart: 'Severity Desk cannot start',
  profileTaken: 'the profile is open in another window',
  shownThere: 'Severity Desk is open on this profile; its window shows itself.',
  notClaimed: (folder: string): string =>
    `${folder} could not be taken for this window: the system does not say why. Check the rights to the folder and the room on its disk, then start again.`,
  openElsewhere: ({ profile, computer, pid, lock }: OpenElsewhere): string =>
    `${profile} is open on the computer ${computer} (process ${pid}), or was when that ended without closing it. Two computers that write to one case file destroy it. Close Severity Desk there, then start again. Where it no longer runs, remove ${lock}, then start again.`,
  lockInTheWay: (file: string): string =>
    `${file} is in the way: it is no mark of a window that is open. Move it elsewhere, then start again.`,
  noLinks: (folder: string): string =>
    `the disk of ${folder} knows no symbolic links, which the window needs to find out whether it is open already. Choose a folder on another disk by --profile; its cases.db may be a link to a file on this one.`,
  outside: {
    question: 'Open this in another program?',
    open: 'Open',
    cancel: 'Cancel',
  },
  startOptions: {
    developmentOnly: (option: string): string => `--${option} is for development only.`,
    opensPage: (option: string): string =>
      `${option} would let other programs read the window, cases included. An installed Severity Desk does not start with it.`,
    opensSandbox: (option: string): string =>
      `An installed Severity Desk does not start with ${option}, without Chromium's sandbox. The AppImage adds --no-sandbox by itself where the system keeps user namespaces from programs that it does not know, such as Ubuntu 24.04. Install the deb or the rpm, which bring an AppArmor profile, or allow them: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`,
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
    'Restart Severity Desk: it mends the file from what can be read and from the copy that holds most, keeps the damaged file, and says what it found. Until then, work that touches the damaged part is refused.',
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
