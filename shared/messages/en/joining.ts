/** What is said where the cases of a profile are brought into a team. */
export const joiningWords = {
  noCases: (profile: string): string => `${profile} has no cases to bring.`,
  notClosed: (profile: string): string =>
    `${profile} was not closed. Start Severity Desk on it once, so that it puts its file in order, and close it again.`,
  damaged: (profile: string): string =>
    `The file of ${profile} is damaged. Start Severity Desk on it once, so that it mends what can be mended.`,
  ofATeam: (profile: string): string => `${profile} belongs to a team: its cases are there already.`,
  unreadable: (reason: string): string =>
    `An event in it was written by a newer version, or cannot be read: ${reason} Nothing was brought.`,
  notTaken: (caseNumber: string, reason: string): string =>
    `Case ${caseNumber}: ${reason} Nothing was brought.`,
} as const;
