/** Why a request of the window is refused before anything is done. */
export const requestWords = {
  foreignSender: 'not the window of this app',
  noChannel: 'no such channel',
  tooDeep: 'nested too deep',
  notUnderstood: 'not understood',
  fileNotChosen: 'was not chosen in this session',
  importRuns: 'another import is running',
  bulkRuns: 'other cases are still being worked on',
  linkNotAllowed: 'it is neither https nor mailto, or asks a mail program for more than an e-mail',
  /** Why something was not handed to another program. */
  kept: {
    declined: 'it was not confirmed',
    'too-often': 'too much was opened within a minute. Wait a minute, then repeat',
  },
  bug: (channel: string): string => `${channel} failed in a way that nobody expected.`,
} as const;
