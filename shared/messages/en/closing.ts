/** What the advance notice of a closure says (policy §5), and the dialog that gives it. */
export const closingWords = {
  notice: {
    subject: (caseNumber: string): string => `Case ${caseNumber}: advance notice of closure`,
    greeting: (name: string): string => `${name},`,
    waits: (caseNumber: string, title: string, since: string): string =>
      `care has been waiting for your answer on case ${caseNumber}, “${title}”, since ${since}.`,
    about: (caseNumber: string, title: string): string => `this is about case ${caseNumber}, “${title}”.`,
    closes: (when: string): string => `Without an answer it may be closed from ${when} on.`,
    closesSome: 'Without an answer it may be closed.',
    stays: 'An answer keeps it open. A case that was closed can be reopened.',
    in: (time: string, city: string): string => `${time} in ${city}`,
  },

  title: 'Give closure notice',
  to: 'To',
  noAddress: 'No e-mail of the contact on record. The mail client asks for it.',
  text: 'Notice to the customer',
  textNeeded: 'The notice needs its text',
  closesFrom: 'May be closed from',
  closesFromTimes: (there: string, here: string): string => `${there}, ${here} here`,
  notWaiting: 'The case does not await the customer.',
  copy: 'Copy',
  open: 'Open in mail client',
  record: 'Record notice',
  recorded: 'Recording says that the customer was told. Send it first.',
  startAnew: 'Take the prepared text',

  blocked: 'It may not be closed now',
} as const;
