/** Why main did not do what the window asked: what happened, then what to do. */
export const problemWords = {
  changedMeanwhile: (caseNumber: string): string =>
    `${caseNumber} changed meanwhile. Look at it again, then repeat the step.`,
  noSuchCase: (caseNumber: string): string => `There is no case ${caseNumber}.`,
  noSuchOrganization: (customer: string): string => `Care has no organization "${customer}" on record.`,
  noSuchDraft: 'This draft is gone. It was opened as a case or discarded.',
  nothingToUndo: 'There is nothing to undo.',
  badRequest: (field: string, reason: string): string => `${field}: ${reason}.`,
  /** The reason says what to do too, since that differs. */
  notWritten: (reason: string): string => `Nothing was saved: ${reason}.`,
  file: (name: string, reason: string): string => `${name}: ${reason}.`,
  notOpened: (reason: string): string => `The link was not opened: ${reason}. Copy it instead.`,
  clockBehind: (now: string, last: string): string =>
    `This computer's clock reads ${now}, earlier than the last recorded event, ${last}. Set the clock right: events keep their order, but deadlines and alerts follow the clock.`,
  cancelled: 'This was called off. Nothing was changed.',
  bug: (message: string): string => `Something in the program failed: ${message}. Nothing was saved.`,
} as const;
