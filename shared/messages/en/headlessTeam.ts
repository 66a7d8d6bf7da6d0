/** What the command says of the queue that a team shares. */
export const headlessTeamWords = {
  nameNeeded: 'Say what the new team is called, with --team.',
  adminNeeded: 'Say who administers the new team, such as --admin AM=am_desk.',
  nothingToRun: (step: number): string =>
    `Step ${step} is the newest one that this version has: there is nothing to run.`,
};

/** Its options. */
export const teamOptionWords = {
  sqlFrom: 'the step that the server is at; those after it are printed',
  newTeam: 'name of a team to make',
  teamAdmin: 'initials and login of its first admin, as AM=am_desk',
  teamMember: 'the same of an analyst; any number of them',
};

/** What a value of them must be. */
export const teamExpectedWords = {
  step: (last: number): string => `It must be a whole number from 0 to ${last}.`,
  teamName: 'It must be a name of at most 200 characters, without blanks around it.',
  person:
    'It must be initials and a login such as AM=am_desk: 1 to 16 characters without blanks and =, then a small letter or _, and small letters, digits, dots, _ and -.',
};
