/** Files that go with a case: why one is not taken, and why one is not opened. */
export const attachmentWords = {
  tooLarge: (megabytes: number): string => `It is larger than ${megabytes} MB.`,
  tooMany: (count: number): string => `A draft holds ${count} files at most.`,
  noFile: 'It is not a file: a folder, a link or a device cannot be attached.',
  changedMeanwhile: 'It was written to while it was copied. Attach it again once it is complete.',
  notRead: (reason: string): string => `It cannot be read: ${reason}.`,
  notKept: (reason: string): string => `It cannot be kept: ${reason}.`,
  gone: 'its bytes are no longer in the data folder',
  /** Why a file of a team's case is not to be had. */
  absence: {
    'not-sent': 'the desk that attached it has not sent it yet. It comes once that desk is connected',
    'on-its-way':
      'the desk that attached it has sent a part of it. The rest comes while that desk is connected',
    erased: 'an admin of the team erased it',
    broken: 'what the server has is not this file. Nothing of it was kept. Tell an admin of the team',
    offline: 'it is not on this desk yet, and the team is not reached. Open it again once it is',
  },
  fetchedNotKept: (reason: string): string => `it came from the team and cannot be kept: ${reason}`,
  noPlace: 'a desk that keeps nothing keeps no files',
} as const;
