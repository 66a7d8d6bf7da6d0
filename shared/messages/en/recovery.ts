/** What was mended at this start, and what stands instead of the screen when main does not answer. */
export const recoveryWords = {
  casesTitle: 'Your cases were recovered',
  settingsTitle: 'Your settings start anew',
  continue: 'Continue',
  whole: 'Cases recovered in full',
  events: 'Events in the log',
  toCheck: 'Cases to check by hand',
  gone: 'Cases lost',
  kept: 'Damaged file, kept aside',
  check: (caseNumber: string) => `Check ${caseNumber}`,
  copyReport: 'Copy the report',
  copied: 'Copied the report',
  failedTitle: 'The cases cannot be read',
  failedText: 'What was saved before is kept.',
  drawingTitle: 'The window cannot show this',
  drawingText:
    'What was saved is kept, and clocks and alerts run on. Load the window again. What went wrong is in the error log.',
  loadAgain: 'Load the window again',
  unexpected: 'Something failed unexpectedly. What was saved is kept; what went wrong is in the error log.',
  tryAgain: 'Try again',
  trying: 'Trying again',
  unreachable: 'it does not answer the window',
} as const;
