/** The sheet of keys (design §6): names of rows that stand for more than one command. */
export const shortcutWords = {
  name: 'Shortcuts',
  group: {
    move: 'Move',
    case: 'On a case',
    goTo: 'Go to',
    write: 'Write and send',
    window: 'Window',
  },
  joined: {
    next: 'Next, previous case',
    severity1: 'Jump to severity',
    first: 'First, last case',
    saved1: 'Saved view',
    markNext: 'Mark on to the next case, the case before',
    pageDown: 'A page down, up',
    rail: 'Rail, details',
    zoomIn: 'Larger, smaller',
  },
  to: 'to',
  singleKeys: 'Single-key shortcuts',
  on: 'on',
  off: 'off',
  close: 'Close the sheet',
  notHere: (command: string): string => `${command}: no case here that this key could mean`,
} as const;
