/** What was mended at this start, and what stands instead of the screen when main does not answer. */
export const recoveryWords = {
  casesTitle: 'Your cases were recovered',
  settingsTitle: 'Your settings start anew',
  continue: 'Continue',
  copyReport: 'Copy the report',
  copied: 'Copied the report',
  failedTitle: 'The cases cannot be read',
  failedText: 'What was saved before is kept.',
  tryAgain: 'Try again',
  trying: 'Trying again',
  unreachable: 'it does not answer the window',
} as const;
