/** Files that go with a case: why one is not taken, and why one is not opened. */
export const attachmentWords = {
  tooLarge: (megabytes: number): string => `It is larger than ${megabytes} MB.`,
  tooMany: (count: number): string => `A draft holds ${count} files at most.`,
  noFile: 'It is not a file: a folder, a link or a device cannot be attached.',
  changedMeanwhile: 'It was written to while it was copied. Attach it again once it is complete.',
  notRead: (reason: string): string => `It cannot be read: ${reason}.`,
  notKept: (reason: string): string => `It cannot be kept: ${reason}.`,
  gone: 'its bytes are no longer in the data folder',
  noPlace: 'a desk that keeps nothing keeps no files',
} as const;
