/** Why a request of the window is refused before anything is done. */
export const requestWords = {
  foreignSender: 'not the window of this app',
  noChannel: 'no such channel',
  tooDeep: 'nested too deep',
  notUnderstood: 'not understood',
  fileNotChosen: 'was not chosen in this session',
  importRuns: 'another import is running',
  bulkRuns: 'other cases are still being worked on',
  linkNotAllowed: 'it is neither https nor mailto',
  bug: (channel: string): string => `${channel} failed in a way that nobody expected.`,
} as const;
