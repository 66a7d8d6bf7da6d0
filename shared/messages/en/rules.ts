/** What the rules of the policy write into a case by themselves. */
export const ruleWords = {
  followUpTitle: (title: string): string => `RCA: ${title}`,
  followUpDescription: (caseNumber: string): string =>
    `Carries the root cause analysis of case ${caseNumber}, which is resolved.`,
  inWorkAgain: (caseNumber: string): string => `Case ${caseNumber} is in work again.`,
  takenBack: (caseNumber: string): string => `The step on case ${caseNumber} that opened it was taken back.`,
  documentsTitle: (caseNumber: string): string => `Documents on the RCA of ${caseNumber}`,
  ladder: { 1: 'Request in the case', 2: 'Technical Account Manager', 3: 'Management attention' },
} as const;
