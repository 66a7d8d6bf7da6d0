/** What the command says of the queue that a team shares. */
export const headlessTeamWords = {
  nameNeeded: 'Say what the new team is called, with --team.',
  adminNeeded: 'Say who administers the new team, such as --admin AM=am_desk.',
  nothingToRun: (step: number): string =>
    `Step ${step} is the newest one that this version has: there is nothing to run.`,
};
