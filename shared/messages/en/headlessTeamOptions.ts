import { eraseOptionWords } from './headlessErase.ts';

/** What the options of the commands of a team are for. */
export const teamOptionWords = {
  sqlFrom: 'the step that the server is at; those after it are printed',
  newTeam: 'name of a team to make',
  teamAdmin: 'initials and login of its first admin, as AM=am_desk',
  teamMember: 'the same of an analyst; any number of them',
  sqlLogin: 'a login for somebody who is let in later; any number of them',
  teamAddress: 'where the server is, as care.example.com:5432/care',
  teamLogin: 'as whom to connect',
  teamNumber: 'number of the team, for a login of several',
  teamCa: 'certificate of the authority by which the server is known',
  casesOf: 'folder of a desk of your own whose cases, customers and files come along; for a lead or an admin',
  teamCertificate: 'certificate of the login, where the server asks for one',
  teamKey: 'its key; nobody else may read the file',
  memberHandle: 'initials, as they stand in the cases',
  raiseAnyway: 'also where desks of the last 30 days could not read along',
  memberName: 'full name',
  memberRole: 'what the member may do',
  memberLogin: 'login at the server',
  keepCopy: 'leave the copy of the cases here, for reading alone',
  removeCopy: 'remove the copy of the cases with its files and its copies',
  ...eraseOptionWords,
  leaveUnsent: 'leave also when something could not be sent; it is written to a file',
};

/** What a value of them must be. */
export const teamExpectedWords = {
  step: (last: number): string => `It must be a whole number from 0 to ${last}.`,
  teamName: 'It must be a name of at most 200 characters, without blanks around it.',
  person:
    'It must be initials and a login such as AM=am_desk: 1 to 16 characters without blanks and =, then a small letter or _, and small letters, digits, dots, _ and -.',
  login: 'It must be a small letter or _, then small letters, digits, dots, _ and -.',
  handle: 'It must be 1 to 16 characters without blanks, and not policy.',
  teamNumber: 'It must be the number of a team: a whole number from 1.',
};
