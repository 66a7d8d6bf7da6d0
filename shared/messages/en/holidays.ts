/** What is said where the public holidays of a country are chosen, and where its days are shown. */
export const holidayWords = {
  lacks: {
    decrees: 'The government decrees days that the tables lack.',
    'later-years': 'The tables lack some days of later years.',
    states: 'The tables lack days of states and cities.',
    feasts: 'The tables end feasts half a day late.',
    weekend: 'The weekend there is not Saturday and Sunday; the policy counts Monday to Friday.',
  },
  advice: 'Edit such days for all customers there.',
  regions: (named: ReadonlyArray<string>, more: number): string =>
    `Days differ by region: ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}. Arrow down lists them.`,
} as const;
