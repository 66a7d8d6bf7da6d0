import type { CaseStage } from '../../policy/caseStage.ts';

const stages: Readonly<Record<CaseStage, string>> = {
  open: 'open',
  'in-progress': 'in progress',
  'awaiting-customer': 'awaiting the customer',
  restored: 'restored',
  'resolution-proposed': 'in Resolution Proposed',
  closed: 'closed',
};

/** Why a line of an event file is refused (policy §10). Names of fields and types stand as they do in the file. */
export const interchangeWords = {
  line: (line: number, reason: string): string => `Line ${line}: ${reason}`,
  notJson: 'The line is not a JSON object.',
  notUtf8: 'The line is not UTF-8 text.',
  tooDeep: (levels: number): string => `The line is nested deeper than ${levels} levels.`,
  missing: (field: string): string => `The field "${field}" is missing.`,
  badValue: (field: string, expected: string, found: string): string =>
    `The field "${field}" must be ${expected}; it is ${found}.`,
  idTaken: (id: string): string => `The log has another event with the id "${id}".`,
  notForTeam: {
    role: 'This desk shares its cases with a team, in which only a lead or an admin brings events of others. Ask one of them to import the file.',
    'too-long': 'The line has more than 256 KiB, which the team does not take.',
    future: 'It takes effect more than two minutes from now, which the team does not take.',
    name: 'A name in it is too long or holds a line end, which the team does not take.',
  },
  unreadableCase: 'The case has an event that this version cannot read. Install the newest version.',
  unknownType: (type: string): string => `There is no event type ${type}.`,
  expected: {
    text: 'a text',
    name: 'a text of 1 to 200 characters, without blanks around it, without control or direction characters, and in the composed form (NFC)',
    object: 'an object',
    yesOrNo: 'true or false',
    rank: 'a whole number from 1 to 4',
    ladderStep: 'a whole number from 1 to 3',
    request: '"discussion" or "documents"',
    instant: 'an instant such as 2026-03-03T15:00:00Z, with Z or an offset, in the years 1901 to 2189',
    zone: 'a time zone of the IANA database, such as America/New_York',
    holidays: 'a country code such as US, or a list of dates such as 2026-12-25',
    country: 'a country whose public holidays are known',
    edition: 'the id of an installed edition',
    agreed: '"care" or "both"',
    owner: 'a name as a case has one, or null for nobody',
    earlierEvent: 'the id of an earlier event of the case',
    deed: 'an object with the type of what was asked for',
    events: 'a list of events, each with its type and its time',
    names: 'a list of ids',
    settling: 'done or let-be',
  },
  order: {
    notOpened: (type: string): string => `"${type}" comes before the case is opened.`,
    openedTwice: (type: string): string => `"${type}" is not possible: the case is opened already.`,
    beforeOpening: (type: string): string => `"${type}" takes effect before the case is opened.`,
    openingRetracted: (type: string): string => `"${type}" would leave the case without its opening.`,
    stage: (type: string, stage: CaseStage): string =>
      `"${type}" is not possible while the case is ${stages[stage]}.`,
    /** A line recorded late, or a retraction, after which another event cannot stand where it stands. */
    makesImpossible: (type: string, reason: string): string =>
      `With this "${type}", an impossible order: ${reason}`,
  },
} as const;
